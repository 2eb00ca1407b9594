package org.affianca.engine.contribution;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.affianca.api.ServiceCode;
import org.affianca.api.contribution.ContributionBand;
import org.affianca.api.contribution.ContributionRule;
import org.affianca.api.contribution.ContributionRuleData;
import org.affianca.api.contribution.ContributionRuleId;
import org.affianca.api.contribution.RoundingWay;
import org.affianca.api.money.Money;

/** A row of core.contribution_rule with the label of who changed it last. */
record RuleRow(
        ContributionRuleId id,
        int version,
        ServiceCode service,
        LocalDate fromDay,
        Optional<LocalDate> publishedOn,
        String act,
        String unit,
        Optional<Long> priceCents,
        String iseeType,
        BigDecimal withoutIsee,
        Optional<Long> leastCents,
        Optional<Long> mostCents,
        int step,
        RoundingWay rounding,
        String label) {
    ContributionRule rule(List<ContributionBand> bands) {
        ContributionRuleData data = new ContributionRuleData(
                service,
                fromDay,
                act,
                unit,
                priceCents.map(Money::new),
                iseeType,
                bands,
                withoutIsee,
                leastCents.map(Money::new),
                mostCents.map(Money::new),
                step,
                rounding);
        return new ContributionRule(id, version, data, publishedOn, label);
    }
}
