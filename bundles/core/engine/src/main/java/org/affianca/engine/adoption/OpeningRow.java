package org.affianca.engine.adoption;

import java.time.Instant;
import java.util.Optional;
import org.affianca.api.UserId;
import org.affianca.api.adoption.AdoptionOpening;
import org.affianca.api.adoption.AdoptionOpeningId;
import org.affianca.api.adoption.AdoptionOpeningState;
import org.affianca.engine.access.Viewer;

/** A row of core.adoption_opening with the labels of the officers; person and reason as they are kept, sealed. */
record OpeningRow(
        AdoptionOpeningId id,
        int version,
        String person,
        String reason,
        AdoptionOpeningState state,
        UserId askedBy,
        String askedLabel,
        Instant askedAt,
        Instant lapsesAt,
        Optional<String> answeredLabel,
        Optional<Instant> answeredAt,
        String answer) {
    boolean isOf(Viewer viewer) {
        return askedBy.equals(viewer.user());
    }

    boolean isLapsed(Instant now) {
        boolean pending = state == AdoptionOpeningState.ASKED || state == AdoptionOpeningState.CONFIRMED;
        return pending && !lapsesAt.isAfter(now);
    }

    boolean mayAnswer(Viewer viewer) {
        return state == AdoptionOpeningState.ASKED && !isOf(viewer) && !isLapsed(viewer.now());
    }

    boolean mayShow(Viewer viewer) {
        return state == AdoptionOpeningState.CONFIRMED && isOf(viewer) && !isLapsed(viewer.now());
    }

    AdoptionOpening opening(Viewer viewer, String personLabel, String clearReason) {
        return new AdoptionOpening(
                id,
                version,
                personLabel,
                clearReason,
                askedLabel,
                isOf(viewer),
                askedAt,
                lapsesAt,
                isLapsed(viewer.now()),
                state,
                answeredLabel.orElse(""),
                answeredAt,
                answer,
                mayAnswer(viewer),
                mayShow(viewer));
    }
}
