package org.affianca.api.look;

import java.time.Instant;
import java.util.Optional;
import org.affianca.api.PersonId;
import org.affianca.api.UserId;

/**
 * A look, or many, that the privacy officer should judge.
 *
 * @param amount how many records, where many are the reason
 * @param words the judgement's own words
 */
public record LookAlert(
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
        String reviewedBy) {}
