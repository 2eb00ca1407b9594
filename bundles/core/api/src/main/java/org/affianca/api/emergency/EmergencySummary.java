package org.affianca.api.emergency;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import org.affianca.api.UnitId;

/** One line of a list of emergencies; what is handed over says to whom and by when it wants to be accepted. */
public record EmergencySummary(
        EmergencyId id,
        EmergencyState state,
        LocalDateTime happenedAt,
        Instant recordedAt,
        String recordedBy,
        UnitId unit,
        String place,
        String caller,
        String target,
        String risk,
        Optional<UnitId> handedTo,
        Optional<Instant> acceptBy,
        int level) {}
