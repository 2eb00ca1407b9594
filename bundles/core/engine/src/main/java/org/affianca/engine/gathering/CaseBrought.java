package org.affianca.engine.gathering;

import java.util.Map;
import org.affianca.api.CaseId;
import org.affianca.api.event.CaseEvent;

/** The case was brought to a gathering. */
record CaseBrought(CaseId caseId, long gathering) implements CaseEvent {
    @Override
    public Map<String, Object> values() {
        return Map.of("gathering", gathering);
    }
}
