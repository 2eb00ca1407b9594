package org.affianca.engine.casefile;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.affianca.engine.event.PlainValues;

/** A row of core.event with the label of who did it. */
record EventRow(
        long number, String type, Instant happenedAt, String byLabel, Optional<Long> workId, String valuesJson) {
    Map<String, Object> values() {
        return PlainValues.read(valuesJson);
    }

    /** The id of this name among the values. */
    Optional<Long> id(String name) {
        return Optional.ofNullable(values().get(name))
                .filter(Number.class::isInstance)
                .map(value -> ((Number) value).longValue());
    }
}
