package org.affianca.engine.merge;

import java.util.Map;
import org.affianca.api.CaseId;
import org.affianca.api.MergeId;
import org.affianca.api.event.CaseEvent;

/** A merge that touched this case was taken back. */
record PersonsParted(CaseId caseId, MergeId merge) implements CaseEvent {
    @Override
    public Map<String, Object> values() {
        return Map.of("merge", merge.value());
    }
}
