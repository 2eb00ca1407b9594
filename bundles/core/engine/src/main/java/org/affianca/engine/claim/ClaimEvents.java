package org.affianca.engine.claim;

import java.util.Map;
import org.affianca.api.CaseId;
import org.affianca.api.claim.ClaimId;
import org.affianca.api.claim.ClaimKind;
import org.affianca.api.claim.ClaimState;
import org.affianca.api.event.CaseEvent;

/** What may happen to claims. */
final class ClaimEvents {
    private ClaimEvents() {}

    record ClaimReceived(CaseId caseId, ClaimId claim, ClaimKind kind) implements CaseEvent {
        @Override
        public Map<String, Object> values() {
            return Map.of("claim", claim.value(), "kind", kind.name());
        }
    }

    record ClaimDecided(CaseId caseId, ClaimId claim, ClaimKind kind, ClaimState state) implements CaseEvent {
        @Override
        public Map<String, Object> values() {
            return Map.of("claim", claim.value(), "kind", kind.name(), "state", state.name());
        }
    }
}
