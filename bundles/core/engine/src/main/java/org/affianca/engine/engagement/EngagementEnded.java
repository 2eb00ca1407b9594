package org.affianca.engine.engagement;

import java.util.Map;
import org.affianca.api.CaseId;
import org.affianca.api.WorkId;
import org.affianca.api.event.CaseEvent;

/** The last day of an engagement was set. */
record EngagementEnded(CaseId caseId, WorkId work, long engagement) implements CaseEvent {
    @Override
    public Map<String, Object> values() {
        return Map.of("work", work.value(), "engagement", engagement);
    }
}
