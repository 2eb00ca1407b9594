package org.affianca.api.figure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/**
 * A value that the municipality has set itself, of a figure or of the term of a norm; it is never changed, only withdrawn.
 *
 * @param setBy who set it, or withdrew it
 */
public record OwnValue(long id, int version, FigureValue value, boolean withdrawn, String setBy, Instant setAt) {
    /** Of several the one that holds on a day: not withdrawn, and the one that began last. */
    public static Optional<OwnValue> on(LocalDate day, Collection<OwnValue> values) {
        return values.stream()
                .filter(set -> !set.withdrawn() && set.value().validity().covers(day))
                .max(Comparator.comparing(set -> set.value().validity().from().orElse(LocalDate.MIN)));
    }
}
