package org.affianca.engine.informing;

import java.util.Map;
import org.affianca.api.CaseId;
import org.affianca.api.event.CaseEvent;
import org.affianca.api.informing.InformingId;
import org.affianca.api.informing.InformingKind;

/** What may happen to entries about informing somebody. */
final class InformingEvents {
    private InformingEvents() {}

    record InformingWritten(CaseId caseId, InformingId informing, InformingKind kind) implements CaseEvent {
        @Override
        public Map<String, Object> values() {
            return Map.of("informing", informing.value(), "kind", kind.name());
        }
    }

    record InformingAnnulled(CaseId caseId, InformingId informing) implements CaseEvent {
        @Override
        public Map<String, Object> values() {
            return Map.of("informing", informing.value());
        }
    }
}
