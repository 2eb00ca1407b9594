package org.affianca.engine.emergency;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.affianca.api.UnitId;
import org.affianca.api.UserId;
import org.affianca.api.emergency.Turn;
import org.affianca.api.emergency.TurnData;
import org.affianca.api.emergency.TurnId;

/** A row of core.on_call_turn with its labels. */
record TurnRow(
        TurnId id,
        int version,
        UnitId unitId,
        UserId userId,
        String who,
        String phone,
        Optional<Long> substituteId,
        Optional<String> substitute,
        String substitutePhone,
        Instant begins,
        Instant ends) {
    Stretch stretch() {
        return new Stretch(begins, ends);
    }

    Turn turn(ZoneId zone) {
        TurnData data = new TurnData(
                unitId,
                userId,
                phone,
                substituteId.map(UserId::new),
                substitutePhone,
                begins.atZone(zone).toLocalDateTime(),
                ends.atZone(zone).toLocalDateTime());
        return new Turn(id, version, who, substitute.orElse(""), begins, ends, data);
    }
}
