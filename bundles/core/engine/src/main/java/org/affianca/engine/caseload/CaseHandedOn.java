package org.affianca.engine.caseload;

import java.util.Map;
import org.affianca.api.CaseId;
import org.affianca.api.UserId;
import org.affianca.api.event.CaseEvent;

/** A case went from one worker to another with a caseload. */
record CaseHandedOn(CaseId caseId, UserId from, UserId to) implements CaseEvent {
    @Override
    public Map<String, Object> values() {
        return Map.of("from", from.value(), "to", to.value());
    }
}
