package org.affianca.api.queue;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.affianca.api.WorkId;

/**
 * A work enters a list.
 *
 * @param enteredOn the day that counts, such as that of the request; today when absent, never in the future
 * @param facts by criterion: truth, number, or the code of a bracket; what is not stated gives no points;
 *     {@code CODE.until} is the last day of a fact that expires
 */
public record Entering(WorkId work, Optional<LocalDate> enteredOn, Map<String, Object> facts) {
    public Entering {
        facts = Map.copyOf(facts);
    }
}
