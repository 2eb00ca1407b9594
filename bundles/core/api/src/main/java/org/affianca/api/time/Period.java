package org.affianca.api.time;

import java.time.LocalDate;
import java.util.Optional;

/** A stretch of days, both ends included; an open end means "until further notice". */
public record Period(LocalDate from, Optional<LocalDate> until) {
    public Period {
        if (until.isPresent() && until.get().isBefore(from)) {
            throw new IllegalArgumentException("ends before it begins: " + from + " to " + until.get());
        }
    }

    public static Period from(LocalDate from) {
        return new Period(from, Optional.empty());
    }

    public static Period of(LocalDate from, LocalDate until) {
        return new Period(from, Optional.of(until));
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && until.map(end -> !day.isAfter(end)).orElse(true);
    }
}
