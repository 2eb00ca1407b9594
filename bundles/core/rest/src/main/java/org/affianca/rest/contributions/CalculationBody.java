package org.affianca.rest.contributions;

import java.util.List;
import java.util.Optional;
import org.affianca.api.contribution.Calculation;
import org.affianca.api.contribution.ContributionRuleId;
import org.affianca.api.money.Money;
import org.affianca.rest.call.Call;
import org.affianca.rest.catalogue.Labels;
import org.affianca.rest.catalogue.Reason;

/** What a person pays of a price, what is left for others, and how that came about. */
public record CalculationBody(
        ContributionRuleId rule, Money price, Optional<Money> isee, Money amount, Money rest, List<Reason> how) {
    static CalculationBody of(Calculation calculation, Labels labels) {
        return new CalculationBody(
                calculation.rule(),
                calculation.price(),
                calculation.isee(),
                calculation.amount(),
                calculation.rest(),
                labels.reasons(Call.CORE, calculation.how()));
    }
}
