package org.affianca.engine.retention;

import java.util.Map;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.event.CaseEvent;
import org.affianca.api.event.HouseEvent;
import org.affianca.api.retention.DisposalId;

/** What may happen to rules of the archive and to disposals. */
final class RetentionEvents {
    private RetentionEvents() {}

    record ArchiveRuleSet(String code, Optional<Integer> years, boolean confirmed) implements HouseEvent {
        @Override
        public Map<String, Object> values() {
            return Map.of("class", code, "years", years.orElse(0), "confirmed", confirmed);
        }
    }

    record FileClassed(CaseId caseId, String code, boolean held) implements CaseEvent {
        @Override
        public Map<String, Object> values() {
            return Map.of("class", code, "held", held);
        }
    }

    /** A disposal came into another state. */
    record DisposalMoved(DisposalId disposal, String state, int files) implements HouseEvent {
        @Override
        public Map<String, Object> values() {
            return Map.of("disposal", disposal.value(), "state", state, "files", files);
        }
    }

    /** All of a file was removed; told with its id, of which nothing else is left. */
    record FileDisposed(CaseId caseId, DisposalId disposal, int rows) implements CaseEvent {
        @Override
        public Map<String, Object> values() {
            return Map.of("disposal", disposal.value(), "rows", rows);
        }
    }
}
