package org.affianca.engine.barrier;

import java.util.Map;
import org.affianca.api.CaseId;
import org.affianca.api.barrier.BarrierId;
import org.affianca.api.event.CaseEvent;

/** What may happen to a barrier, told in the cases of the guarded person alone. */
final class BarrierEvents {
    private BarrierEvents() {}

    record BarrierSet(CaseId caseId, BarrierId barrier) implements CaseEvent {
        @Override
        public Map<String, Object> values() {
            return Map.of("barrier", barrier.value());
        }
    }

    record BarrierExtended(CaseId caseId, BarrierId barrier) implements CaseEvent {
        @Override
        public Map<String, Object> values() {
            return Map.of("barrier", barrier.value());
        }
    }

    record BarrierLifted(CaseId caseId, BarrierId barrier) implements CaseEvent {
        @Override
        public Map<String, Object> values() {
            return Map.of("barrier", barrier.value());
        }
    }

    /** Somebody asked for what is behind it. */
    record BarrierTried(CaseId caseId, BarrierId barrier) implements CaseEvent {
        @Override
        public Map<String, Object> values() {
            return Map.of("barrier", barrier.value());
        }
    }
}
