package org.affianca.rest.contributions;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.contribution.ContributionRule;
import org.affianca.api.contribution.ContributionRuleData;
import org.affianca.api.contribution.ContributionRuleId;
import org.affianca.rest.answer.Versioned;
import org.affianca.rest.catalogue.Labels;

/** A contribution rule as read, with the name of its service. */
public record ContributionRuleBody(
        ContributionRuleId id,
        int version,
        String serviceLabel,
        ContributionRuleData data,
        Optional<LocalDate> publishedOn,
        String changedBy)
        implements Versioned {
    static ContributionRuleBody of(ContributionRule rule, Labels labels) {
        return new ContributionRuleBody(
                rule.id(),
                rule.version(),
                labels.service(rule.data().service()),
                rule.data(),
                rule.publishedOn(),
                rule.changedBy());
    }
}
