package org.affianca.api.circumstance;

import org.affianca.api.CircumstanceId;
import org.affianca.api.PersonId;
import org.affianca.api.ServiceCode;
import org.osgi.annotation.versioning.ProviderType;

/** Writes circumstances. A correction never overwrites: the version before stays, with its details. */
@ProviderType
public interface CircumstanceDesk {
    /** @throws org.affianca.api.problem.Invalid with every flaw of data and details */
    CircumstanceId record(PersonId who, ServiceCode type, CircumstanceData data);

    /** @throws org.affianca.api.problem.Stale when {@code version} is not the stored one */
    void correct(CircumstanceId id, int version, CircumstanceData data);

    /** Withdraws a wrong entry; it is no longer listed and stays in the history. */
    void withdraw(CircumstanceId id, int version, String because);
}
