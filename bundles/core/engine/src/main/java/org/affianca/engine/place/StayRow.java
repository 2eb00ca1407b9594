package org.affianca.engine.place;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.Code;
import org.affianca.api.FacilityId;
import org.affianca.api.PersonId;
import org.affianca.api.ServiceCode;
import org.affianca.api.WorkId;
import org.affianca.api.place.PlaceId;
import org.affianca.api.place.SectionId;
import org.affianca.api.place.Stay;
import org.affianca.api.place.StayAbsence;
import org.affianca.api.place.StayId;
import org.affianca.api.place.StayState;

/** A row of core.stay, with whom and what it speaks of; without a name where the person may not be known. */
record StayRow(
        StayId id,
        int version,
        WorkId workId,
        CaseId caseId,
        ServiceCode service,
        PersonId personId,
        String surname,
        String name,
        PlaceId placeId,
        String place,
        SectionId sectionId,
        String section,
        FacilityId facilityId,
        String facility,
        StayState state,
        LocalDate fromDay,
        LocalDate freeOn,
        Optional<Instant> expiresAt,
        Optional<String> reason,
        String note,
        boolean writable) {

    boolean tookPlace() {
        return state == StayState.STAYING || state == StayState.LEFT;
    }

    /** The first day that is no longer passed there, as far as days have passed. */
    LocalDate passedUntil(LocalDate today) {
        return freeOn.isBefore(today) ? freeOn : today;
    }

    int nights(List<StayAbsence> away, LocalDate today) {
        LocalDate end = passedUntil(today);
        if (!tookPlace() || !end.isAfter(fromDay)) {
            return 0;
        }
        long nights = ChronoUnit.DAYS.between(fromDay, end);
        for (StayAbsence one : away) {
            LocalDate back = one.back().filter(day -> day.isBefore(end)).orElse(end);
            nights -= Math.max(0, ChronoUnit.DAYS.between(one.from(), back));
        }
        return (int) nights;
    }

    Stay stay(List<StayAbsence> away, LocalDate today) {
        return new Stay(
                id,
                version,
                workId,
                caseId,
                personId,
                (surname + " " + name).strip(),
                placeId,
                place,
                sectionId,
                section,
                facilityId,
                facility,
                state,
                fromDay,
                Days.known(freeOn),
                expiresAt,
                nights(away, today),
                reason.map(Code::new),
                note,
                away,
                writable);
    }
}
