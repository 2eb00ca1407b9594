package org.affianca.area.housing.call;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.queue.WaitingListId;

/** A call as it is kept. */
public record PublicHousingCall(
        long id,
        int version,
        String reference,
        String title,
        String requirements,
        LocalDate opensOn,
        LocalDate closesOn,
        WaitingListId list,
        Optional<LocalDate> provisionalOn,
        Optional<LocalDate> definitiveOn,
        Instant changedAt,
        String changedBy) {
    PublicHousingCallData data() {
        return new PublicHousingCallData(
                reference, title, Optional.of(requirements), opensOn, closesOn, list, provisionalOn, definitiveOn);
    }
}
