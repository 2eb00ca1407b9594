package org.affianca.api.adoption;

import java.time.Instant;
import java.util.Optional;

/**
 * A request to open the sealed link of a person, as the named officers see it.
 *
 * @param personLabel whose link it would be; empty to an officer who does not see that person, and once it was shown
 * @param lapsed whether its time passed before it was shown
 */
public record AdoptionOpening(
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
        boolean mayShow) {}
