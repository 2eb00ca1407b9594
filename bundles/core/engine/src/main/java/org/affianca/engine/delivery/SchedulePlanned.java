package org.affianca.engine.delivery;

import java.util.Map;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.WorkId;
import org.affianca.api.event.CaseEvent;

/** It was written down when a measure is to be delivered. */
record SchedulePlanned(CaseId caseId, WorkId id, String service) implements CaseEvent {
    @Override
    public Optional<WorkId> work() {
        return Optional.of(id);
    }

    @Override
    public Map<String, Object> values() {
        return Map.of("service", service);
    }
}
