package org.affianca.api.contribution;

import org.osgi.annotation.versioning.ProviderType;

/** Writes contribution rules, for who coordinates. */
@ProviderType
public interface ContributionDesk {
    ContributionRule draft(ContributionRuleData data);

    /** Refused once it is published. */
    ContributionRule correct(ContributionRuleId id, int version, ContributionRuleData data);

    /** Makes it count from its day on; refused where another of the service begins that day. */
    ContributionRule publish(ContributionRuleId id, int version);
}
