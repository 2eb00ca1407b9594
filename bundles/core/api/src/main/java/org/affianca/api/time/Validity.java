package org.affianca.api.time;

import java.time.LocalDate;
import java.util.Optional;

/** A stretch of days, both ends included, of which either end may be open or unknown. */
public record Validity(Optional<LocalDate> from, Optional<LocalDate> until) {
    /** Nothing is known of when it began, and it holds until further notice. */
    public static final Validity ALWAYS = new Validity(Optional.empty(), Optional.empty());

    public Validity {
        if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
            throw new IllegalArgumentException("ends before it begins: " + from.get() + " to " + until.get());
        }
    }

    public static Validity from(LocalDate from) {
        return new Validity(Optional.of(from), Optional.empty());
    }

    public boolean covers(LocalDate day) {
        return from.map(first -> !day.isBefore(first)).orElse(true)
                && until.map(last -> !day.isAfter(last)).orElse(true);
    }

    public boolean overlaps(Validity other) {
        return startsBeforeEndOf(other) && other.startsBeforeEndOf(this);
    }

    private boolean startsBeforeEndOf(Validity other) {
        return from.isEmpty() || other.until.isEmpty() || !from.get().isAfter(other.until.get());
    }
}
