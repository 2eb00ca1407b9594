package org.affianca.engine.engagement;

import java.util.Map;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.WorkId;
import org.affianca.api.event.CaseEvent;

/** The last day of an engagement was set. */
record EngagementEnded(CaseId caseId, WorkId id, long engagement) implements CaseEvent {
    @Override
    public Optional<WorkId> work() {
        return Optional.of(id);
    }

    @Override
    public Map<String, Object> values() {
        return Map.of("engagement", engagement);
    }
}
