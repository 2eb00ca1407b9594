package org.affianca.engine.norm;

import java.util.Map;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.WorkId;
import org.affianca.api.event.CaseEvent;

/** What may happen to the clock of a work. */
final class ClockEvents {
    private ClockEvents() {}

    /** What all of them tell. */
    interface Ticked extends CaseEvent {
        WorkId of();

        String service();

        @Override
        default Optional<WorkId> work() {
            return Optional.of(of());
        }

        @Override
        default Map<String, Object> values() {
            return Map.of("service", service());
        }
    }

    record MomentRecorded(CaseId caseId, WorkId of, String service, String word) implements Ticked {
        @Override
        public Map<String, Object> values() {
            return Map.of("service", service, "moment", "moment." + word);
        }
    }

    record MomentWithdrawn(CaseId caseId, WorkId of, String service, String word) implements Ticked {
        @Override
        public Map<String, Object> values() {
            return Map.of("service", service, "moment", "moment." + word);
        }
    }

    record ClockSuspended(CaseId caseId, WorkId of, String service, String reason) implements Ticked {
        @Override
        public Map<String, Object> values() {
            return Map.of("service", service, "reason", "code.clock-suspension." + reason);
        }
    }

    record ClockResumed(CaseId caseId, WorkId of, String service) implements Ticked {}

    /** People were told of a deadline that is open. */
    record DeadlineEscalated(CaseId caseId, WorkId of, String service, String deadline, int told) implements Ticked {
        @Override
        public Map<String, Object> values() {
            return Map.of("service", service, "deadline", deadline, "told", told);
        }
    }
}
