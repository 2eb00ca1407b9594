package org.affianca.engine.engagement;

import java.util.Map;
import org.affianca.api.CaseId;
import org.affianca.api.WorkId;
import org.affianca.api.event.CaseEvent;

/** A partner was engaged for a work. */
record PartnerEngaged(CaseId caseId, WorkId work, long engagement, long partner) implements CaseEvent {
    @Override
    public Map<String, Object> values() {
        return Map.of("work", work.value(), "engagement", engagement, "partner", partner);
    }
}
