package org.affianca.engine.ledger;

import org.affianca.api.money.Money;

/**
 * An amount that goes from one account to another.
 *
 * @param amount more than nothing
 * @param record what this posting is about, such as one payment of a run; by it every cent is found again
 */
public record Posting(long from, long to, Money amount, long record) {
    public Posting {
        if (!amount.isAbove(Money.ZERO) || from == to) {
            throw new IllegalArgumentException("moves nothing: " + amount + " from " + from + " to " + to);
        }
    }

    /** The same amount back where it came from. */
    Posting back() {
        return new Posting(to, from, amount, record);
    }
}
