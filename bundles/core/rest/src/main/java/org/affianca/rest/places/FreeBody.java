package org.affianca.rest.places;

import org.affianca.api.Code;
import org.affianca.api.FacilityId;
import org.affianca.api.place.FreeSection;
import org.affianca.api.place.SectionId;

/** How a section stands on a day. */
public record FreeBody(
        FacilityId facility,
        String facilityName,
        Code facilityType,
        SectionId section,
        String name,
        Code type,
        Code target,
        boolean nights,
        int places,
        int held,
        int taken,
        int free) {
    static FreeBody of(FreeSection one) {
        return new FreeBody(
                one.facility(),
                one.facilityName(),
                one.facilityType(),
                one.section(),
                one.data().name(),
                one.data().type(),
                one.data().target(),
                one.data().nights(),
                one.places(),
                one.held(),
                one.taken(),
                one.free());
    }
}
