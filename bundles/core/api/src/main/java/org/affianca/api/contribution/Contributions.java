package org.affianca.api.contribution;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.Page;
import org.affianca.api.Paging;
import org.affianca.api.ServiceCode;
import org.affianca.api.WorkId;
import org.affianca.api.money.Money;
import org.osgi.annotation.versioning.ProviderType;

/** Reads contribution rules and calculates by them. */
@ProviderType
public interface Contributions {
    Optional<ContributionRule> find(ContributionRuleId id);

    /** The newest first; drafts are seen by who may write them. */
    Page<ContributionRule> list(Optional<ServiceCode> service, Paging paging);

    /** The published rule that counts on the day. */
    Optional<ContributionRule> inForce(ServiceCode service, LocalDate on);

    /** What one would pay by a rule, be it a draft; {@code price} where the rule names none. */
    Calculation attempt(ContributionRuleId id, Optional<Money> isee, Optional<Money> price);

    /**
     * What the holder of the case pays for a work on a day, by the means test that holds then; empty where no rule counts.
     *
     * @param price of one unit, in place of the rule's own
     */
    Optional<Calculation> due(WorkId id, LocalDate on, Optional<Money> price);
}
