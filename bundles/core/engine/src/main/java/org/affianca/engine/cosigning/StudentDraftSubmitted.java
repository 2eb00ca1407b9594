package org.affianca.engine.cosigning;

import java.util.Map;
import org.affianca.api.CaseId;
import org.affianca.api.event.CaseEvent;

/** A student handed a draft to the tutor. */
record StudentDraftSubmitted(CaseId caseId, long draft) implements CaseEvent {
    @Override
    public Map<String, Object> values() {
        return Map.of("draft", draft);
    }
}
