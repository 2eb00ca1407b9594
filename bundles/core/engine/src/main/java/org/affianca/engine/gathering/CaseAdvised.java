package org.affianca.engine.gathering;

import java.util.Map;
import org.affianca.api.CaseId;
import org.affianca.api.event.CaseEvent;

/** A gathering's advice on the case was written down. */
record CaseAdvised(CaseId caseId, long gathering) implements CaseEvent {
    @Override
    public Map<String, Object> values() {
        return Map.of("gathering", gathering);
    }
}
