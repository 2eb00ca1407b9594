package org.affianca.engine.work;

import java.util.Map;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.WorkId;
import org.affianca.api.event.CaseEvent;

/** The details of a work, or what its kind says of itself, were written anew. */
record WorkDescribed(CaseId caseId, WorkId id, String service) implements CaseEvent {
    @Override
    public Optional<WorkId> work() {
        return Optional.of(id);
    }

    @Override
    public Map<String, Object> values() {
        return Map.of("service", service);
    }
}
