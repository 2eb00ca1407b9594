package org.affianca.api.contribution;

import java.util.List;
import java.util.Optional;
import org.affianca.api.Because;
import org.affianca.api.money.Money;

/**
 * What a person pays of a price, and how that came about, step by step.
 *
 * @param isee what was counted; absent for who shows no means test
 */
public record Calculation(ContributionRuleId rule, Money price, Optional<Money> isee, Money amount, List<Because> how) {
    public Calculation {
        how = List.copyOf(how);
    }

    /** What others pay: never computed a second time. */
    public Money rest() {
        return new Money(price.cents() - amount.cents());
    }
}
