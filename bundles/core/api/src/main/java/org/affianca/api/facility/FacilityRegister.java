package org.affianca.api.facility;

import org.affianca.api.FacilityId;
import org.osgi.annotation.versioning.ProviderType;

/** Writes the register of facilities, which coordinators keep. */
@ProviderType
public interface FacilityRegister {
    Facility enter(FacilityData data);

    /** @throws org.affianca.api.problem.Stale when {@code version} is not the stored one */
    Facility correct(FacilityId id, int version, FacilityData data);
}
