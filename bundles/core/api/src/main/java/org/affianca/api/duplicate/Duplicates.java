package org.affianca.api.duplicate;

import java.util.Optional;
import org.affianca.api.Page;
import org.affianca.api.Paging;
import org.affianca.api.PersonId;
import org.osgi.annotation.versioning.ProviderType;

/** The list of suspected duplicates, worked off one by one; only pairs of which both are seen. */
@ProviderType
public interface Duplicates {
    /** The strongest suspicion first, then the newest. @param toldApart those that were told apart, instead */
    Page<Duplicate> list(boolean toldApart, Paging paging);

    /** Any two persons side by side; empty when one of them is not seen, or they are one record. */
    Optional<Comparison> compare(PersonId one, PersonId other);

    /**
     * Notes that they are not the same person.
     *
     * @param reason 1 to 2000 characters
     * @throws org.affianca.api.problem.Stale when {@code version} is not the stored one
     */
    Duplicate tellApart(PersonId one, PersonId other, int version, String reason);

    /** Takes that back. */
    Duplicate suspectAgain(PersonId one, PersonId other, int version);
}
