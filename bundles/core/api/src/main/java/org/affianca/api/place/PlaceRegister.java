package org.affianca.api.place;

import org.affianca.api.FacilityId;
import org.osgi.annotation.versioning.ProviderType;

/** Writes what places there are and what they cost; coordinators do. */
@ProviderType
public interface PlaceRegister {
    /** With places 1 to {@code places}, at most 200, that may be taken from today on. */
    Section enter(FacilityId facility, SectionData data, int places);

    Section correct(SectionId id, int version, SectionData data);

    /** In place of a fee from the same day. */
    Section price(SectionId id, int version, DailyFee fee);

    Place add(SectionId id, PlaceData data);

    Place correct(PlaceId id, int version, PlaceData data);
}
