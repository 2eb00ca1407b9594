package org.affianca.rest.places;

import java.util.List;
import org.affianca.api.Code;
import org.affianca.api.FacilityId;
import org.affianca.api.place.DailyFee;
import org.affianca.api.place.Section;
import org.affianca.api.place.SectionId;
import org.affianca.rest.answer.Versioned;

/** A section as read, with what a day costs, newest first. */
public record SectionBody(
        SectionId id,
        FacilityId facility,
        String facilityName,
        int version,
        String name,
        Code type,
        Code target,
        boolean nights,
        int places,
        List<DailyFee> fees)
        implements Versioned {
    static SectionBody of(Section section) {
        return new SectionBody(
                section.id(),
                section.facility(),
                section.facilityName(),
                section.version(),
                section.data().name(),
                section.data().type(),
                section.data().target(),
                section.data().nights(),
                section.places(),
                section.fees());
    }
}
