package org.affianca.engine.copy;

import java.util.Map;
import org.affianca.api.CaseId;
import org.affianca.api.FileCopyId;
import org.affianca.api.event.CaseEvent;

/** A copy of a file was asked for. */
record CopyRequested(CaseId caseId, FileCopyId copy) implements CaseEvent {
    @Override
    public Map<String, Object> values() {
        return Map.of("copy", copy.value());
    }
}
