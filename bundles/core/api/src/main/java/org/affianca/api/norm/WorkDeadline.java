package org.affianca.api.norm;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.affianca.api.Because;
import org.affianca.api.time.Consequence;

/**
 * A deadline of a work with all that is known of it.
 *
 * @param code the norm's own when a moment started it, else that of a term of the service or of another room
 * @param norm absent for a term that no norm sets
 * @param startedAt the moment it counts from, when it is a norm's
 * @param dueAt absent when the whole day is still in time
 * @param confirmed false while nobody has checked the rule against the text in force
 * @param external whether it is another body's clock
 * @param suspended whether the clock stands still today
 * @param metBy the number of the moment that met it
 * @param because how the day was counted; empty for a term that no norm sets
 */
public record WorkDeadline(
        String code,
        Optional<String> norm,
        Optional<LocalDateTime> startedAt,
        LocalDate due,
        Optional<LocalDateTime> dueAt,
        Consequence consequence,
        String source,
        boolean confirmed,
        boolean external,
        boolean suspended,
        Optional<LocalDate> metOn,
        Optional<LocalDateTime> metAt,
        Optional<Integer> metBy,
        boolean late,
        List<Because> because) {
    public WorkDeadline {
        because = List.copyOf(because);
    }
}
