package org.affianca.api.budget;

import org.affianca.api.money.Money;

/**
 * A chapter of one year's budget. Version counts changes of its data, for ETag.
 *
 * @param fund the fund's name
 * @param appropriated what the fund gave to it
 * @param left what may still be committed
 */
public record Chapter(ChapterId id, int version, ChapterData data, String fund, Money appropriated, Money left) {
    /** What is committed or otherwise used. */
    public Money used() {
        return appropriated.minus(left);
    }
}
