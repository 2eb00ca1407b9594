package org.affianca.rest.broken;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Takes the day of the machine for the office's, called and named. */
public final class AsksTheMachine {
    LocalDate today(Optional<LocalDate> on) {
        return on.orElseGet(LocalDate::now);
    }

    Instant now() {
        return Instant.now();
    }
}
