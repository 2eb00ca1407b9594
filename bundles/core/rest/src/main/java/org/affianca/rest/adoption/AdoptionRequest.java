package org.affianca.rest.adoption;

import java.time.Instant;
import java.util.Optional;
import org.affianca.api.adoption.AdoptionOpening;
import org.affianca.api.adoption.AdoptionOpeningId;
import org.affianca.api.adoption.AdoptionOpeningState;
import org.affianca.rest.answer.Versioned;

/** A request to open a sealed link, as read by the officers. */
public record AdoptionRequest(
        AdoptionOpeningId id,
        int version,
        String personLabel,
        String reason,
        String askedBy,
        boolean own,
        Instant askedAt,
        Instant lapsesAt,
        boolean lapsed,
        AdoptionOpeningState state,
        String answeredBy,
        Optional<Instant> answeredAt,
        String answer,
        boolean mayAnswer,
        boolean mayShow)
        implements Versioned {
    static AdoptionRequest of(AdoptionOpening opening) {
        return new AdoptionRequest(
                opening.id(),
                opening.version(),
                opening.personLabel(),
                opening.reason(),
                opening.askedBy(),
                opening.own(),
                opening.askedAt(),
                opening.lapsesAt(),
                opening.lapsed(),
                opening.state(),
                opening.answeredBy(),
                opening.answeredAt(),
                opening.answer(),
                opening.mayAnswer(),
                opening.mayShow());
    }
}
