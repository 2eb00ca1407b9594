package org.affianca.api.place;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.FacilityId;
import org.affianca.api.WorkId;

/** What one facility was asked and answered, and what the body decided. Version counts changes, for ETag. */
public record Availability(
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
        boolean mayWrite) {}
