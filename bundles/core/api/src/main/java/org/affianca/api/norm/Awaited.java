package org.affianca.api.norm;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.affianca.api.time.Consequence;

/**
 * A norm that starts when an open deadline of the work is met, and the latest day to which it may run then.
 *
 * @param after the code of that deadline
 */
public record Awaited(
        String norm,
        String after,
        LocalDate atLatest,
        Optional<LocalDateTime> atLatestAt,
        Consequence consequence,
        String source,
        boolean confirmed,
        boolean external) {}
