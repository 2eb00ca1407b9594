package org.affianca.rest.turns;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import org.affianca.api.UnitId;
import org.affianca.api.UserId;
import org.affianca.api.emergency.Turn;
import org.affianca.api.emergency.TurnData;
import org.affianca.api.emergency.TurnId;
import org.affianca.rest.answer.Versioned;

/** A turn on call as read: the moments twice, as the clock shows them and as they are. */
public record TurnBody(
        TurnId id,
        int version,
        UnitId unit,
        UserId who,
        String whoLabel,
        String phone,
        Optional<UserId> substitute,
        String substituteLabel,
        String substitutePhone,
        LocalDateTime from,
        LocalDateTime until,
        Instant begins,
        Instant ends)
        implements Versioned {
    static TurnBody of(Turn turn) {
        TurnData data = turn.data();
        return new TurnBody(
                turn.id(),
                turn.version(),
                data.unit(),
                data.who(),
                turn.whoLabel(),
                data.phone(),
                data.substitute(),
                turn.substituteLabel(),
                data.substitutePhone(),
                data.from(),
                data.until(),
                turn.begins(),
                turn.ends());
    }
}
