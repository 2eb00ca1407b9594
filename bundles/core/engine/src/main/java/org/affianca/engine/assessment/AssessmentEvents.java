package org.affianca.engine.assessment;

import java.util.Map;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.WorkId;
import org.affianca.api.event.CaseEvent;

/** What may happen to an assessment; never what was answered. */
final class AssessmentEvents {
    private AssessmentEvents() {}

    record AssessmentBegun(CaseId caseId, WorkId id, String service, String instrument, int version)
            implements CaseEvent {
        @Override
        public Optional<WorkId> work() {
            return Optional.of(id);
        }

        @Override
        public Map<String, Object> values() {
            return Map.of("service", service, "instrument", instrument, "version", version);
        }
    }

    /** The first answers of a day on a sheet; those that follow on the same day are the same sitting. */
    record AssessmentFilled(CaseId caseId, WorkId id, String service, String instrument, int sheet)
            implements CaseEvent {
        @Override
        public Optional<WorkId> work() {
            return Optional.of(id);
        }

        @Override
        public Map<String, Object> values() {
            return Map.of("service", service, "instrument", instrument, "sheet", sheet);
        }
    }

    /** One of two assessors has completed a sheet. */
    record AssessmentSheetCompleted(CaseId caseId, WorkId id, String service, String instrument, int sheet)
            implements CaseEvent {
        @Override
        public Optional<WorkId> work() {
            return Optional.of(id);
        }

        @Override
        public Map<String, Object> values() {
            return Map.of("service", service, "instrument", instrument, "sheet", sheet);
        }
    }

    /** The sheet that counts is complete. */
    record AssessmentCompleted(CaseId caseId, WorkId id, String service, String instrument, int version)
            implements CaseEvent {
        @Override
        public Optional<WorkId> work() {
            return Optional.of(id);
        }

        @Override
        public Map<String, Object> values() {
            return Map.of("service", service, "instrument", instrument, "version", version);
        }
    }

    record AssessmentReopened(CaseId caseId, WorkId id, String service, String instrument, int sheet)
            implements CaseEvent {
        @Override
        public Optional<WorkId> work() {
            return Optional.of(id);
        }

        @Override
        public Map<String, Object> values() {
            return Map.of("service", service, "instrument", instrument, "sheet", sheet);
        }
    }
}
