package org.affianca.api.person;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.HouseholdId;
import org.affianca.api.Page;
import org.affianca.api.Paging;
import org.affianca.api.PersonId;
import org.osgi.annotation.versioning.ProviderType;

/** One household: who joins, who leaves, and how it was before. A household is seen by who sees one of its members. */
@ProviderType
public interface Households {
    Optional<Household> find(HouseholdId id);

    /** @throws org.affianca.api.problem.Stale when {@code version} is not the stored one */
    Household join(HouseholdId id, int version, HouseholdMember member);

    /** The person's last day in the household; the membership stays in it, ended. */
    Household leave(HouseholdId id, int version, PersonId person, LocalDate last);

    /** The versions of the household, newest first. */
    Page<HouseholdVersion> versions(HouseholdId id, Paging paging);
}
