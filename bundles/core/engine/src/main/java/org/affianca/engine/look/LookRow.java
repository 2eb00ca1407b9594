package org.affianca.engine.look;

import java.time.Instant;

/** A row of core.access_log. */
record LookRow(
        long id,
        long organisationId,
        Instant seenAt,
        long userId,
        String purpose,
        String origin,
        String what,
        long recordId,
        int amount,
        long place) {}
