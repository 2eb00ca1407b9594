package org.affianca.api.place;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.Code;
import org.affianca.api.FacilityId;
import org.affianca.api.PersonId;
import org.affianca.api.WorkId;

/**
 * One person on one place, held, there or gone again. Version counts changes, for ETag.
 *
 * @param person the name; empty where it may not be known
 * @param place its label, as section and facility are names
 * @param until the day the place is free again; empty while that is not known
 * @param expires when a hold ends by itself
 * @param nights passed there so far, without those away
 * @param mayWrite whether the actor may act on it now
 */
public record Stay(
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
        boolean mayWrite) {
    public Stay {
        absences = List.copyOf(absences);
    }
}
