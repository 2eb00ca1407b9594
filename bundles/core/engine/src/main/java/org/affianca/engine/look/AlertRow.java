package org.affianca.engine.look;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.affianca.api.PersonId;
import org.affianca.api.UserId;
import org.affianca.api.look.AlertKind;
import org.affianca.api.look.AlertState;
import org.affianca.api.look.LookAlert;
import org.affianca.api.look.LookAlertId;

/** A row of core.look_alert with the names of staff; that of the person is not everybody's to read. */
record AlertRow(
        LookAlertId id,
        int version,
        AlertKind kind,
        AlertState state,
        UserId userId,
        String userLabel,
        Optional<Long> personId,
        int amount,
        Instant seenAt,
        String words,
        Optional<Instant> reviewedAt,
        Optional<String> reviewedBy) {
    Optional<PersonId> person() {
        return personId.map(PersonId::new);
    }

    LookAlert alert(Map<PersonId, String> names) {
        return new LookAlert(
                id,
                version,
                kind,
                state,
                userId,
                userLabel,
                person(),
                person().map(names::get).orElse(""),
                amount,
                seenAt,
                words,
                reviewedAt,
                reviewedBy.orElse(""));
    }
}
