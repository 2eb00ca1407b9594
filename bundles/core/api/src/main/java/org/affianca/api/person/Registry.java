package org.affianca.api.person;

import java.util.List;
import java.util.Optional;
import org.affianca.api.Page;
import org.affianca.api.Paging;
import org.affianca.api.PersonId;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What the register knows of a person over time. The data of {@link Person} is its view of today, and both always say
 * the same: the registry name, the registered address and the first citizenship that hold today are the person's.
 * What holds today must have begun and cannot end in the future, so that no passing day makes the two differ.
 */
@ProviderType
public interface Registry {
    /** Absent when the actor may not see the person; secret addresses only for who may see them. */
    Optional<PersonEntries> find(PersonId id);

    /**
     * Puts these entries in the place of those the actor sees; the others stay. What was taken off stays in the history.
     *
     * @throws org.affianca.api.problem.Stale when {@code version} is not the stored one
     */
    PersonEntries write(PersonId id, int version, Entries entries);

    /** The versions of the person's record, newest first. */
    Page<PersonVersion> versions(PersonId id, Paging paging);

    /** The corrections of the fiscal code, newest first. */
    List<FiscalCodeChange> fiscalCodes(PersonId id);
}
