package org.affianca.api.merge;

import org.affianca.api.MergeId;
import org.osgi.annotation.versioning.ProviderType;

/** Merges two records of one person, and parts them again; for caseworkers who see both. */
@ProviderType
public interface MergeDesk {
    /**
     * All or nothing, in one transaction.
     *
     * @throws org.affianca.api.problem.Refused {@code area-away} when an area that holds data does not run, by name;
     *     {@code both-have-open-cases} unless both may go on
     * @throws org.affianca.api.problem.Stale when one of the records was changed since it was read
     */
    Merge merge(MergeData data);

    /**
     * Gives the absorbed record back exactly what it brought; what was written to the survivor since stays there.
     *
     * @param reason 1 to 2000 characters
     * @throws org.affianca.api.problem.Refused when that cannot be exact, with the reason
     */
    Merge part(MergeId id, int version, String reason);
}
