package org.affianca.rest.work;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.FacilityId;
import org.affianca.api.work.Direction;
import org.affianca.api.work.Particulars;

/** What a work's kind says of itself and may still change. */
public record ParticularsAsked(
        String provider,
        Optional<String> instrument,
        Optional<FacilityId> facility,
        String authority,
        String reference,
        Optional<LocalDate> notifiedOn,
        Optional<Direction> direction,
        String body) {
    Particulars toParticulars() {
        return new Particulars(
                Optional.empty(),
                provider,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                instrument,
                facility,
                authority,
                reference,
                notifiedOn,
                direction,
                body);
    }
}
