package org.affianca.api.merge;

import java.util.List;
import java.util.Optional;
import org.affianca.api.MergeId;
import org.affianca.api.PersonId;
import org.osgi.annotation.versioning.ProviderType;

/** Reads merges, and tells all that is held about a person. */
@ProviderType
public interface Merges {
    Optional<Merge> find(MergeId id);

    /** The merges in which the person survived, the latest first, those taken back among them. */
    List<Merge> of(PersonId person);

    /**
     * All that core and the areas hold about a person and the caseworker may see, through the same tables that take part
     * in a merge; empty when the person is not seen. Equal data give equal exports.
     */
    Optional<PersonExport> export(PersonId person);
}
