package org.affianca.api.event;

import java.util.Map;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.WorkId;

/**
 * Something that happened in the house, in the past tense, whether there is a case yet or not. Events are records of ids
 * and codes, never personal data; the log keeps the simple class name as type ({@code TurnPlanned} reads
 * {@code turn-planned}).
 */
public interface HouseEvent {
    /** The case in whose timeline it stands, if any. */
    default Optional<CaseId> inCase() {
        return Optional.empty();
    }

    /** The work it speaks of, if any. */
    default Optional<WorkId> work() {
        return Optional.empty();
    }

    /** Codes and ids its sentence mentions; plain values only. */
    default Map<String, Object> values() {
        return Map.of();
    }
}
