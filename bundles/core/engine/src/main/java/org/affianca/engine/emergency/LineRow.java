package org.affianca.engine.emergency;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.affianca.api.UnitId;
import org.affianca.api.emergency.EmergencyId;
import org.affianca.api.emergency.EmergencyState;
import org.affianca.api.emergency.EmergencySummary;

/** A line of a list of emergencies, with the hand-over that waits for an answer. */
record LineRow(
        EmergencyId id,
        EmergencyState state,
        Instant happenedAt,
        Instant recordedAt,
        String author,
        UnitId unitId,
        String place,
        String caller,
        String target,
        String risk,
        Optional<Long> handedTo,
        Optional<Instant> acceptBy,
        Optional<Integer> level) {
    EmergencySummary summary(ZoneId zone) {
        return new EmergencySummary(
                id,
                state,
                happenedAt.atZone(zone).toLocalDateTime(),
                recordedAt,
                author,
                unitId,
                place,
                caller,
                target,
                risk,
                handedTo.map(UnitId::new),
                acceptBy,
                level.orElse(0));
    }
}
