package org.affianca.engine.merge;

import java.util.Map;
import org.affianca.api.CaseId;
import org.affianca.api.MergeId;
import org.affianca.api.event.CaseEvent;

/** Two records of one person who stands in this case were made one. */
record PersonsMerged(CaseId caseId, MergeId merge) implements CaseEvent {
    @Override
    public Map<String, Object> values() {
        return Map.of("merge", merge.value());
    }
}
