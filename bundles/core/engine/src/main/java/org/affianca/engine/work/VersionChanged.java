package org.affianca.engine.work;

import java.util.Map;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.WorkId;
import org.affianca.api.event.CaseEvent;

/** A work goes by another version of its service from now on. */
record VersionChanged(CaseId caseId, WorkId id, String service, int from, int to) implements CaseEvent {
    @Override
    public Optional<WorkId> work() {
        return Optional.of(id);
    }

    @Override
    public Map<String, Object> values() {
        return Map.of("service", service, "from", from, "to", to);
    }
}
