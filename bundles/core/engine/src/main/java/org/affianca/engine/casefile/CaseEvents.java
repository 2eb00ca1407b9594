package org.affianca.engine.casefile;

import java.util.Map;
import org.affianca.api.CaseId;
import org.affianca.api.UserId;
import org.affianca.api.casefile.CaseState;
import org.affianca.api.event.CaseEvent;

/** What may happen to a case file itself. */
final class CaseEvents {
    private CaseEvents() {}

    /** The event of a move, named by what it means and not by its state alone. */
    static CaseEvent moved(CaseId id, CaseState from, CaseState to, String reason) {
        return switch (to) {
            case IN_CHARGE ->
                from == CaseState.CLOSED
                        ? new CaseReopened(id)
                        : from == CaseState.SUSPENDED ? new CaseResumed(id) : new CaseTakenInCharge(id, reason);
            case SUSPENDED -> new CaseSuspended(id);
            case CLOSED -> new CaseClosed(id, reason);
            case ARCHIVED -> new CaseArchived(id);
            case DRAFT, ASSIGNED -> new CaseAssigned(id);
        };
    }

    record CaseOpened(CaseId caseId, String number) implements CaseEvent {
        @Override
        public Map<String, Object> values() {
            return Map.of("number", number);
        }
    }

    record CaseAssigned(CaseId caseId) implements CaseEvent {}

    record CaseTakenInCharge(CaseId caseId, String reason) implements CaseEvent {
        @Override
        public Map<String, Object> values() {
            return Map.of("reason", reason);
        }
    }

    record CaseSuspended(CaseId caseId) implements CaseEvent {}

    record CaseResumed(CaseId caseId) implements CaseEvent {}

    record CaseClosed(CaseId caseId, String reason) implements CaseEvent {
        @Override
        public Map<String, Object> values() {
            return Map.of("reason", reason);
        }
    }

    record CaseReopened(CaseId caseId) implements CaseEvent {}

    record CaseArchived(CaseId caseId) implements CaseEvent {}

    record TeamJoined(CaseId caseId, UserId user, String role) implements CaseEvent {
        @Override
        public Map<String, Object> values() {
            return Map.of("user", user.value(), "role", role);
        }
    }

    record TeamLeft(CaseId caseId, UserId user) implements CaseEvent {
        @Override
        public Map<String, Object> values() {
            return Map.of("user", user.value());
        }
    }
}
