package org.affianca.engine.look;

import java.time.Instant;
import java.util.Optional;
import org.affianca.api.PersonId;
import org.affianca.api.UserId;
import org.affianca.api.look.AlertKind;
import org.affianca.api.look.AlertState;
import org.affianca.api.look.LookAlert;
import org.affianca.api.look.LookAlertId;

/** A row of core.look_alert with its names. */
record AlertRow(
        LookAlertId id,
        int version,
        AlertKind kind,
        AlertState state,
        UserId userId,
        String userLabel,
        Optional<Long> personId,
        Optional<String> surname,
        Optional<String> name,
        int amount,
        Instant seenAt,
        String words,
        Optional<Instant> reviewedAt,
        Optional<String> reviewedBy) {
    LookAlert alert() {
        return new LookAlert(
                id,
                version,
                kind,
                state,
                userId,
                userLabel,
                personId.map(PersonId::new),
                surname.map(s -> s + " " + name.orElse("")).orElse(""),
                amount,
                seenAt,
                words,
                reviewedAt,
                reviewedBy.orElse(""));
    }
}
