package org.affianca.api.contribution;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.affianca.api.ServiceCode;
import org.affianca.api.money.Money;

/**
 * A contribution rule as it is written.
 *
 * @param from the first day on which it counts, until a later rule of the same service begins
 * @param act the by-law or resolution, at most 200 characters; needed before it is published
 * @param unit code of list {@code contribution-unit}: of what the price is
 * @param price of one unit; absent where it comes with each calculation (the fee of a facility)
 * @param iseeType code of list {@code isee-type}
 * @param bands 1 to 30, the lowest first, the last one without an end
 * @param withoutIsee percent of the price for who shows no means test, 0 to 100 with two digits
 * @param least what is paid at least where anything is paid
 * @param most what is paid at most
 * @param step cents to which an amount is rounded: 1, 5, 10, 50 or 100
 */
public record ContributionRuleData(
        ServiceCode service,
        LocalDate from,
        String act,
        String unit,
        Optional<Money> price,
        String iseeType,
        List<ContributionBand> bands,
        BigDecimal withoutIsee,
        Optional<Money> least,
        Optional<Money> most,
        int step,
        RoundingWay rounding) {
    public ContributionRuleData {
        bands = List.copyOf(bands);
    }
}
