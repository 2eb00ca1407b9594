package org.affianca.engine.place;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.FacilityId;
import org.affianca.api.WorkId;
import org.affianca.api.place.Availability;
import org.affianca.api.place.AvailabilityId;
import org.affianca.api.place.AvailabilityState;

/** A row of core.availability, with the name of its facility. */
record AvailabilityRow(
        AvailabilityId id,
        int version,
        WorkId workId,
        CaseId caseId,
        FacilityId facilityId,
        String facilityName,
        AvailabilityState state,
        LocalDate askedOn,
        Optional<LocalDate> answerBy,
        String question,
        Optional<LocalDate> answeredOn,
        Optional<LocalDate> freeFrom,
        String answer,
        Optional<LocalDate> decidedOn,
        String decision,
        boolean writable) {
    Availability availability() {
        return new Availability(
                id,
                version,
                workId,
                facilityId,
                facilityName,
                state,
                askedOn,
                answerBy,
                question,
                answeredOn,
                freeFrom,
                answer,
                decidedOn,
                decision,
                writable);
    }

    boolean isOpen() {
        return state == AvailabilityState.SENT || state == AvailabilityState.ACCEPTED;
    }
}
