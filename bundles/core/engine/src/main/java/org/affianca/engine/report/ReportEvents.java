package org.affianca.engine.report;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.ReportId;
import org.affianca.api.UnitId;
import org.affianca.api.UserId;
import org.affianca.api.event.HouseEvent;
import org.affianca.api.report.ScreeningOutcome;

/** What may happen to a report, in a case or before there is one; who reported is in none of it. */
final class ReportEvents {
    private ReportEvents() {}

    /** An event of one report. */
    interface ReportEvent extends HouseEvent {
        ReportId report();

        @Override
        default Map<String, Object> values() {
            return Map.of("report", report().value());
        }
    }

    /** It arrived. */
    record ReportReceived(ReportId report, UnitId unit) implements ReportEvent {
        @Override
        public Map<String, Object> values() {
            return Map.of("report", report.value(), "unit", unit.value());
        }
    }

    /** What was recorded was put right. */
    record ReportCorrected(ReportId report, Optional<CaseId> inCase) implements ReportEvent {}

    /** It was decided what follows. */
    record ReportScreened(ReportId report, ScreeningOutcome outcome) implements ReportEvent {
        @Override
        public Map<String, Object> values() {
            return Map.of("report", report.value(), "outcome", outcome.name());
        }
    }

    /** It went to a unit, and perhaps to one of its workers. */
    record ReportAssigned(ReportId report, UnitId unit, Optional<UserId> worker) implements ReportEvent {
        @Override
        public Map<String, Object> values() {
            Map<String, Object> values = new HashMap<>(Map.of("report", report.value(), "unit", unit.value()));
            worker.ifPresent(user -> values.put("user", user.value()));
            return Map.copyOf(values);
        }
    }

    /** It is to be screened again. */
    record ReportReopened(ReportId report) implements ReportEvent {}

    /** It belongs to this case from now on. */
    record ReportLinked(ReportId report, Optional<CaseId> inCase) implements ReportEvent {}

    /** Who reported was answered. */
    record ReportAnswered(ReportId report, Optional<CaseId> inCase) implements ReportEvent {}
}
