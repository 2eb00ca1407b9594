package org.affianca.api.work;

import org.affianca.api.WorkId;
import org.osgi.annotation.versioning.ProviderType;

/** Which version of its service a work goes by: what another one would change, and the move to it. */
@ProviderType
public interface WorkVersions {
    /** Exactly what a move would change; changes nothing. */
    VersionPreview preview(WorkId id, int definition);

    /**
     * Moves a work to another version; what that one does not know is kept and comes back with a move back.
     *
     * @throws org.affianca.api.problem.Stale when {@code version} is not the work's stored one
     */
    void adopt(WorkId id, int version, Adoption adoption);
}
