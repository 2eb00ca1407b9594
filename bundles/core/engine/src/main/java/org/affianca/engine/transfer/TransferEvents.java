package org.affianca.engine.transfer;

import java.util.Map;
import org.affianca.api.CaseId;
import org.affianca.api.TransferId;
import org.affianca.api.event.CaseEvent;

/** What may happen to a transfer. */
final class TransferEvents {
    private TransferEvents() {}

    record TransferProposed(CaseId caseId, TransferId transfer) implements CaseEvent {
        @Override
        public Map<String, Object> values() {
            return Map.of("transfer", transfer.value());
        }
    }

    /** Nobody answered by the day. */
    record TransferLate(CaseId caseId, TransferId transfer) implements CaseEvent {
        @Override
        public Map<String, Object> values() {
            return Map.of("transfer", transfer.value());
        }
    }

    record TransferAccepted(CaseId caseId, TransferId transfer) implements CaseEvent {
        @Override
        public Map<String, Object> values() {
            return Map.of("transfer", transfer.value());
        }
    }

    record TransferRefused(CaseId caseId, TransferId transfer) implements CaseEvent {
        @Override
        public Map<String, Object> values() {
            return Map.of("transfer", transfer.value());
        }
    }

    record TransferWithdrawn(CaseId caseId, TransferId transfer) implements CaseEvent {
        @Override
        public Map<String, Object> values() {
            return Map.of("transfer", transfer.value());
        }
    }
}
