package org.affianca.engine.emergency;

import java.time.Instant;
import java.util.Optional;
import org.affianca.api.UnitId;
import org.affianca.api.UserId;
import org.affianca.api.emergency.EmergencyId;
import org.affianca.api.emergency.HandOver;

/** A row of core.hand_over with the names of those who handed over and answered. */
record HandOverRow(
        long id,
        EmergencyId emergencyId,
        UnitId toUnit,
        Instant handedAt,
        UserId handedBy,
        String giver,
        Instant acceptBy,
        int level,
        Optional<Long> askedUnit,
        Optional<Boolean> accepted,
        Optional<Instant> answeredAt,
        Optional<String> taker,
        String reason) {
    HandOver handOver() {
        return new HandOver(
                toUnit,
                giver,
                handedAt,
                acceptBy,
                level,
                askedUnit.map(UnitId::new),
                accepted,
                taker.orElse(""),
                answeredAt,
                reason);
    }

    boolean waits() {
        return accepted.isEmpty();
    }
}
