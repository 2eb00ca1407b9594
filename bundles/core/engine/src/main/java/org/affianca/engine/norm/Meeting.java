package org.affianca.engine.norm;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** A deadline that was met. */
final class Meeting {
    private Meeting() {}

    static DeadlineRow on(DeadlineRow row, LocalDate day) {
        return met(row, day, Optional.empty(), Optional.empty());
    }

    static DeadlineRow by(DeadlineRow row, LocalDate day, Instant at, int moment) {
        return met(row, day, Optional.of(at), Optional.of(moment));
    }

    private static DeadlineRow met(DeadlineRow row, LocalDate day, Optional<Instant> at, Optional<Integer> moment) {
        return new DeadlineRow(
                row.code(),
                row.norm(),
                row.since(),
                row.startedAt(),
                row.due(),
                row.dueAt(),
                row.consequence(),
                row.source(),
                row.confirmed(),
                row.outside(),
                false,
                Optional.of(day),
                at,
                moment,
                row.how(),
                row.ownValue());
    }
}
