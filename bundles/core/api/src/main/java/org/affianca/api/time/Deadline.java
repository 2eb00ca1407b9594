package org.affianca.api.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A date by which something must be true, what follows if it is not, and when it was met. {@code code} is a label key
 * of the service; {@code source} names the norm or by-law, empty for a practice of the office.
 */
public record Deadline(String code, LocalDate due, Consequence consequence, String source, Optional<LocalDate> metOn) {
    public boolean missedBy(LocalDate day) {
        return day.isAfter(due) && metOn.map(met -> met.isAfter(due)).orElse(true);
    }
}
