package org.affianca.rest.places;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.Code;
import org.affianca.api.FacilityId;
import org.affianca.api.PersonId;
import org.affianca.api.WorkId;
import org.affianca.api.place.PlaceId;
import org.affianca.api.place.SectionId;
import org.affianca.api.place.Stay;
import org.affianca.api.place.StayAbsence;
import org.affianca.api.place.StayId;
import org.affianca.api.place.StayState;
import org.affianca.rest.answer.Versioned;

/** A stay as read. */
public record StayBody(
        StayId id,
        int version,
        WorkId work,
        CaseId caseId,
        PersonId personId,
        String person,
        PlaceId placeId,
        String place,
        SectionId sectionId,
        String section,
        FacilityId facilityId,
        String facility,
        StayState state,
        LocalDate from,
        Optional<LocalDate> until,
        Optional<Instant> expires,
        int nights,
        Optional<Code> reason,
        String note,
        List<StayAbsence> absences,
        boolean mayWrite)
        implements Versioned {
    static StayBody of(Stay stay) {
        return new StayBody(
                stay.id(),
                stay.version(),
                stay.work(),
                stay.caseId(),
                stay.personId(),
                stay.person(),
                stay.placeId(),
                stay.place(),
                stay.sectionId(),
                stay.section(),
                stay.facilityId(),
                stay.facility(),
                stay.state(),
                stay.from(),
                stay.until(),
                stay.expires(),
                stay.nights(),
                stay.reason(),
                stay.note(),
                stay.absences(),
                stay.mayWrite());
    }
}
