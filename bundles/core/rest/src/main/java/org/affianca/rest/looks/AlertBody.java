package org.affianca.rest.looks;

import java.time.Instant;
import java.util.Optional;
import org.affianca.api.PersonId;
import org.affianca.api.UserId;
import org.affianca.api.look.AlertKind;
import org.affianca.api.look.AlertState;
import org.affianca.api.look.LookAlert;
import org.affianca.api.look.LookAlertId;
import org.affianca.rest.answer.Versioned;

/** A look, or many, that stands out. */
public record AlertBody(
        LookAlertId id,
        int version,
        AlertKind kind,
        AlertState state,
        UserId user,
        String userLabel,
        Optional<PersonId> person,
        String personLabel,
        int amount,
        Instant seenAt,
        String words,
        Optional<Instant> reviewedAt,
        String reviewedBy)
        implements Versioned {
    static AlertBody of(LookAlert alert) {
        return new AlertBody(
                alert.id(),
                alert.version(),
                alert.kind(),
                alert.state(),
                alert.user(),
                alert.userLabel(),
                alert.person(),
                alert.personLabel(),
                alert.amount(),
                alert.seenAt(),
                alert.words(),
                alert.reviewedAt(),
                alert.reviewedBy());
    }
}
