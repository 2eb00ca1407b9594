package org.affianca.rest.places;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.FacilityId;
import org.affianca.api.WorkId;
import org.affianca.api.place.Availability;
import org.affianca.api.place.AvailabilityId;
import org.affianca.api.place.AvailabilityState;
import org.affianca.rest.answer.Versioned;

/** A request for availability as read. */
public record AvailabilityBody(
        AvailabilityId id,
        int version,
        WorkId work,
        FacilityId facility,
        String facilityName,
        AvailabilityState state,
        LocalDate askedOn,
        Optional<LocalDate> answerBy,
        String question,
        Optional<LocalDate> answeredOn,
        Optional<LocalDate> from,
        String answer,
        Optional<LocalDate> decidedOn,
        String decision,
        boolean mayWrite)
        implements Versioned {
    static AvailabilityBody of(Availability one) {
        return new AvailabilityBody(
                one.id(),
                one.version(),
                one.work(),
                one.facility(),
                one.facilityName(),
                one.state(),
                one.askedOn(),
                one.answerBy(),
                one.question(),
                one.answeredOn(),
                one.from(),
                one.answer(),
                one.decidedOn(),
                one.decision(),
                one.mayWrite());
    }
}
