package org.affianca.api.contribution;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A contribution rule as it is kept.
 *
 * @param publishedOn absent while it is a draft; a published one never changes
 * @param changedBy label of staff
 */
public record ContributionRule(
        ContributionRuleId id,
        int version,
        ContributionRuleData data,
        Optional<LocalDate> publishedOn,
        String changedBy) {}
