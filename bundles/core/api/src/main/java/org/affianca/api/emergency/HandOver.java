package org.affianca.api.emergency;

import java.time.Instant;
import java.util.Optional;
import org.affianca.api.UnitId;

/**
 * An emergency handed over to a unit, and what became of it.
 *
 * @param acceptBy when it begins to escalate
 * @param level how often it has escalated; 0 = not yet
 * @param asked the unit whose coordinators were asked last; absent before it escalates
 * @param accepted absent while it waits
 * @param reason of a refusal, or a note of who accepted; may be empty
 */
public record HandOver(
        UnitId to,
        String by,
        Instant at,
        Instant acceptBy,
        int level,
        Optional<UnitId> asked,
        Optional<Boolean> accepted,
        String answeredBy,
        Optional<Instant> answeredAt,
        String reason) {}
