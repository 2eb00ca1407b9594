package org.affianca.engine.cosigning;

import java.util.Map;
import org.affianca.api.CaseId;
import org.affianca.api.event.CaseEvent;

/** A tutor put a student's draft into the diary. */
record StudentDraftCosigned(CaseId caseId, long draft) implements CaseEvent {
    @Override
    public Map<String, Object> values() {
        return Map.of("draft", draft);
    }
}
