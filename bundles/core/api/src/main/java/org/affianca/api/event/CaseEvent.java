package org.affianca.api.event;

import java.util.Map;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.WorkId;

/**
 * Something that happened in a case, in the past tense. Events are records of ids and codes, never personal data; areas
 * may add their own. The log keeps the simple class name as type ({@code MeasureStarted} reads {@code measure-started}).
 */
public interface CaseEvent {
    CaseId caseId();

    /** The work it speaks of, if any. */
    default Optional<WorkId> work() {
        return Optional.empty();
    }

    /** Codes and ids the timeline's sentence mentions; plain values only. */
    default Map<String, Object> values() {
        return Map.of();
    }
}
