package org.affianca.engine.cosigning;

import java.util.Map;
import org.affianca.api.CaseId;
import org.affianca.api.event.CaseEvent;

/** A tutor sent a student's draft back. */
record StudentDraftReturned(CaseId caseId, long draft) implements CaseEvent {
    @Override
    public Map<String, Object> values() {
        return Map.of("draft", draft);
    }
}
