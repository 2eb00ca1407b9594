package org.affianca.engine.queue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The end of a day on the office's wall. */
final class Midnight {
    private static final ZoneId ITALY = ZoneId.of("Europe/Rome");

    private Midnight() {}

    static Instant after(LocalDate day) {
        return day.plusDays(1).atStartOfDay(ITALY).toInstant();
    }
}
