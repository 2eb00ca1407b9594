package org.affianca.engine.place;

import java.time.LocalDate;
import java.util.Optional;

/** The day on which a place is free again, which may not be known yet. */
final class Days {
    static final LocalDate UNKNOWN = LocalDate.of(9999, 12, 31);

    private Days() {}

    static Optional<LocalDate> known(LocalDate freeOn) {
        return Optional.of(freeOn).filter(day -> day.isBefore(UNKNOWN));
    }
}
