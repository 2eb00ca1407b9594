package org.affianca.engine.document;

import java.util.Map;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.DocumentId;
import org.affianca.api.WorkId;
import org.affianca.api.event.CaseEvent;

/** A document was attached to a case or to a work in it. */
record DocumentAttached(CaseId caseId, Optional<WorkId> work, DocumentId document) implements CaseEvent {
    @Override
    public Map<String, Object> values() {
        return Map.of("document", document.value());
    }
}
