package org.affianca.api.contribution;

import java.math.BigDecimal;
import java.util.Optional;
import org.affianca.api.money.Money;

/**
 * A band: from above the one before (or from nothing) up to and with {@code upTo}.
 *
 * @param upTo absent for the last band, which has no end
 * @param percent of the price, 0 to 100 with two digits; at the lower edge when it grows; ignored for a fixed amount
 * @param toPercent at the upper edge, for a share that grows; ignored else
 * @param amount for a fixed amount, not negative; ignored else
 */
public record ContributionBand(
        Optional<Money> upTo, BandWay way, BigDecimal percent, BigDecimal toPercent, Money amount) {
    public static ContributionBand share(Optional<Money> upTo, String percent) {
        return new ContributionBand(upTo, BandWay.SHARE, new BigDecimal(percent), BigDecimal.ZERO, Money.ZERO);
    }

    public static ContributionBand linear(Money upTo, String percent, String toPercent) {
        return new ContributionBand(
                Optional.of(upTo), BandWay.LINEAR, new BigDecimal(percent), new BigDecimal(toPercent), Money.ZERO);
    }

    public static ContributionBand fixed(Optional<Money> upTo, Money amount) {
        return new ContributionBand(upTo, BandWay.FIXED, BigDecimal.ZERO, BigDecimal.ZERO, amount);
    }
}
