package org.affianca.api.person;

import org.affianca.api.HouseholdId;
import org.affianca.api.PersonId;
import org.osgi.annotation.versioning.ProviderType;

/** Writes persons and households. Flaws are all said at once in {@link org.affianca.api.problem.Invalid}. */
@ProviderType
public interface PersonRegister {
    Person register(PersonData data);

    /** @throws org.affianca.api.problem.Stale when {@code version} is not the stored one */
    Person correct(PersonId id, int version, PersonData data);

    Household form(HouseholdData data);

    Household change(HouseholdId id, int version, HouseholdData data);

    /** Advice while typing: what in the fiscal code does not agree with the data; warnings only, empty when all agrees. */
    java.util.List<org.affianca.api.Because> doubts(PersonData data);
}
