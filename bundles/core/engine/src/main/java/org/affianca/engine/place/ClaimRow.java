package org.affianca.engine.place;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.WorkId;
import org.affianca.api.place.Claim;
import org.affianca.api.place.PlaceId;
import org.affianca.api.place.StayId;
import org.affianca.api.place.StayState;

/** Who has a place, as it is kept; {@code known} says whether the viewer may know who it is. */
record ClaimRow(
        StayId id,
        PlaceId placeId,
        WorkId workId,
        CaseId caseId,
        StayState state,
        LocalDate fromDay,
        LocalDate freeOn,
        Optional<Instant> expiresAt,
        String surname,
        String name,
        boolean known) {
    Claim claim() {
        return new Claim(
                state,
                fromDay,
                Days.known(freeOn),
                expiresAt,
                known ? Optional.of(id) : Optional.empty(),
                known ? Optional.of(workId) : Optional.empty(),
                known ? Optional.of(caseId) : Optional.empty(),
                known ? surname + " " + name : "");
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(fromDay) && day.isBefore(freeOn);
    }
}
