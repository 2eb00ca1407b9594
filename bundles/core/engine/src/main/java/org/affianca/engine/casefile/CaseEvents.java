package org.affianca.engine.casefile;

import java.time.LocalDate;
import java.util.Map;
import org.affianca.api.CaseId;
import org.affianca.api.PersonId;
import org.affianca.api.UserId;
import org.affianca.api.casefile.CaseMove;
import org.affianca.api.event.CaseEvent;

/** What may happen to a case file itself. */
final class CaseEvents {
    private CaseEvents() {}

    /** The event of a move, named by what it means and not by its state alone. */
    static CaseEvent moved(CaseRow file, CaseMove move, int episode) {
        CaseId id = file.id();
        return switch (move.to()) {
            case IN_CHARGE -> charged(file, move, episode);
            case SUSPENDED -> new CaseSuspended(id, move.reason(), move.review().orElse(move.on()));
            case CLOSED -> new CaseClosed(id, move.reason());
            case ARCHIVED -> new CaseArchived(id);
            case DRAFT, ASSIGNED -> new CaseAssigned(id);
        };
    }

    private static CaseEvent charged(CaseRow file, CaseMove move, int episode) {
        return switch (file.state()) {
            case CLOSED -> new CaseReopened(file.id(), episode);
            case SUSPENDED -> new CaseResumed(file.id());
            default -> new CaseTakenInCharge(file.id(), move.reason(), move.legalBasis());
        };
    }

    record CaseOpened(CaseId caseId, String number) implements CaseEvent {
        @Override
        public Map<String, Object> values() {
            return Map.of("number", number);
        }
    }

    record CaseAssigned(CaseId caseId) implements CaseEvent {}

    record CaseTakenInCharge(CaseId caseId, String reason, String legalBasis) implements CaseEvent {
        @Override
        public Map<String, Object> values() {
            return Map.of("reason", reason, "legalBasis", legalBasis);
        }
    }

    record CaseSuspended(CaseId caseId, String reason, LocalDate review) implements CaseEvent {
        @Override
        public Map<String, Object> values() {
            return Map.of("reason", reason, "review", review);
        }
    }

    record CaseResumed(CaseId caseId) implements CaseEvent {}

    record CaseClosed(CaseId caseId, String reason) implements CaseEvent {
        @Override
        public Map<String, Object> values() {
            return Map.of("reason", reason);
        }
    }

    record ClosureOverridden(CaseId caseId, int matters) implements CaseEvent {
        @Override
        public Map<String, Object> values() {
            return Map.of("matters", matters);
        }
    }

    record CaseReopened(CaseId caseId, int episode) implements CaseEvent {
        @Override
        public Map<String, Object> values() {
            return Map.of("episode", episode);
        }
    }

    record CaseArchived(CaseId caseId) implements CaseEvent {}

    record TeamJoined(CaseId caseId, UserId user, String role) implements CaseEvent {
        @Override
        public Map<String, Object> values() {
            return Map.of("user", user.value(), "role", role);
        }
    }

    record MemberJoined(CaseId caseId, PersonId person) implements CaseEvent {
        @Override
        public Map<String, Object> values() {
            return Map.of("person", person.value());
        }
    }

    record MemberLeft(CaseId caseId, PersonId person) implements CaseEvent {
        @Override
        public Map<String, Object> values() {
            return Map.of("person", person.value());
        }
    }

    record AreaInvolved(CaseId caseId, String area) implements CaseEvent {
        @Override
        public Map<String, Object> values() {
            return Map.of("area", area);
        }
    }

    record AreaDismissed(CaseId caseId, String area) implements CaseEvent {
        @Override
        public Map<String, Object> values() {
            return Map.of("area", area);
        }
    }

    record TeamLeft(CaseId caseId, UserId user) implements CaseEvent {
        @Override
        public Map<String, Object> values() {
            return Map.of("user", user.value());
        }
    }
}
