package org.affianca.api.place;

import org.affianca.api.Code;
import org.affianca.api.FacilityId;

/** How a section stands on a day: how many places, held and taken. */
public record FreeSection(
        FacilityId facility,
        String facilityName,
        Code facilityType,
        SectionId section,
        SectionData data,
        int places,
        int held,
        int taken) {
    /** Never below zero, also where more are taken than there are places. */
    public int free() {
        return Math.max(0, places - held - taken);
    }
}
