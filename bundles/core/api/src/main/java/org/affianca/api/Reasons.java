package org.affianca.api;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reasons against something, gathered so that a caseworker reads them all at once. */
public final class Reasons {
    private final List<Because> reasons = new ArrayList<>();

    public Reasons when(boolean against, Because reason) {
        if (against) {
            reasons.add(reason);
        }
        return this;
    }

    public Reasons when(boolean against, String code) {
        return when(against, Because.of(code));
    }

    /** Yes when nothing speaks against it, else no with everything. */
    public Verdict verdict() {
        return Verdict.unless(reasons);
    }

    /** Whether a day is given and lies after another. */
    public static boolean isAfter(Optional<LocalDate> day, LocalDate other) {
        return day.filter(given -> given.isAfter(other)).isPresent();
    }
}
