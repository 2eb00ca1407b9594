package org.affianca.engine.report;

import java.util.Map;
import org.affianca.api.CaseId;
import org.affianca.api.ReportId;
import org.affianca.api.event.CaseEvent;

/** Who reported was answered. */
record ReportAnswered(CaseId caseId, ReportId report) implements CaseEvent {
    @Override
    public Map<String, Object> values() {
        return Map.of("report", report.value());
    }
}
