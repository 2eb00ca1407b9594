package org.affianca.api.queue;

import java.time.Instant;
import java.util.Optional;

/**
 * A wish to put an entry before all points, and the countersignature of somebody else.
 *
 * @param reason code of list {@code urgency-reason}
 * @param askedBy label of staff, as {@code answeredBy}
 * @param answer why it was declined or lifted; may be empty when granted
 */
public record Urgency(
        UrgencyState state,
        String reason,
        String words,
        String askedBy,
        Instant askedAt,
        String answeredBy,
        Optional<Instant> answeredAt,
        String answer) {}
