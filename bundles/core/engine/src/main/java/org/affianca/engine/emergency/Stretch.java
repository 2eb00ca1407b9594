package org.affianca.engine.emergency;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A stretch of time, its end not included. */
record Stretch(Instant begins, Instant ends) {
    boolean touches(Stretch other) {
        return begins.isBefore(other.ends) && other.begins.isBefore(ends);
    }

    /** What both cover; only for stretches that touch. */
    Stretch shared(Stretch other) {
        return new Stretch(
                begins.isAfter(other.begins) ? begins : other.begins, ends.isBefore(other.ends) ? ends : other.ends);
    }

    /** What of this one the others leave uncovered. */
    List<Stretch> without(List<Stretch> others) {
        List<Stretch> open = new ArrayList<>();
        Instant from = begins;
        for (Stretch other : others.stream()
                .filter(this::touches)
                .sorted(Comparator.comparing(Stretch::begins))
                .toList()) {
            if (from.isBefore(other.begins)) {
                open.add(new Stretch(from, other.begins));
            }
            from = other.ends.isAfter(from) ? other.ends : from;
        }
        if (from.isBefore(ends)) {
            open.add(new Stretch(from, ends));
        }
        return open;
    }
}
