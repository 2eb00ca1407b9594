package org.affianca.api.facility;

import java.util.Optional;
import org.affianca.api.FacilityId;
import org.affianca.api.Page;
import org.affianca.api.Paging;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Reads the register of facilities. A secret address is told to coordinators and to the teams that have somebody there.
 */
@ProviderType
public interface Facilities {
    Optional<Facility> find(FacilityId id);

    /** By name; the text is how the name begins, accents and case ignored, empty for all. No secret address is in it. */
    Page<Facility> list(String text, Paging paging);
}
