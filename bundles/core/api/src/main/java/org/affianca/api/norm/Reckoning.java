package org.affianca.api.norm;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.affianca.api.Because;

/**
 * When a term falls due and how that was counted, step by step.
 *
 * @param at the moment by the clock on the wall, for a term in hours; without it the whole day is still in time
 */
public record Reckoning(LocalDate due, Optional<LocalDateTime> at, List<Because> because) {
    public Reckoning {
        because = List.copyOf(because);
    }

    /** The first moment at which it is too late. */
    public LocalDateTime end() {
        return at.orElseGet(() -> due.plusDays(1).atStartOfDay());
    }
}
