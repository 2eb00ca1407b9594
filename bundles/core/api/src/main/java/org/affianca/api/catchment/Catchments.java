package org.affianca.api.catchment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.affianca.api.PersonId;
import org.affianca.api.register.Register;
import org.osgi.annotation.versioning.ProviderType;

/** The register of catchments, by street; no two of them give the same number to two units on one day. */
@ProviderType
public interface Catchments extends Register<Catchment> {
    /**
     * Enters a whole street list at once, all or nothing.
     *
     * @param list 1 to 2000 catchments
     * @return how many were entered
     * @throws org.affianca.api.problem.Invalid with a pointer {@code /items/N/…} for each flaw, at most 200
     */
    int addAll(List<Catchment> list);

    /** The unit for an address such as {@code Via dei Modelli 7/B}; numbers go before whole streets. */
    Optional<UnitProposal> of(String address, String municipality, LocalDate on);

    /**
     * The unit for where a person lives today, as far as the actor may know it.
     *
     * @throws org.affianca.api.problem.Missing when the actor does not see the person
     */
    Optional<UnitProposal> of(PersonId person);
}
