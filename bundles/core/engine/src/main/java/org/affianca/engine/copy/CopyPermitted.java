package org.affianca.engine.copy;

import java.util.Map;
import org.affianca.api.CaseId;
import org.affianca.api.FileCopyId;
import org.affianca.api.event.CaseEvent;

/** A copy may be given although an order limits who asks for it. */
record CopyPermitted(CaseId caseId, FileCopyId copy) implements CaseEvent {
    @Override
    public Map<String, Object> values() {
        return Map.of("copy", copy.value());
    }
}
