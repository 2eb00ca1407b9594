package org.affianca.engine.report;

import java.util.Map;
import org.affianca.api.CaseId;
import org.affianca.api.ReportId;
import org.affianca.api.event.CaseEvent;

/** A report belongs to this case from now on. */
record ReportLinked(CaseId caseId, ReportId report) implements CaseEvent {
    @Override
    public Map<String, Object> values() {
        return Map.of("report", report.value());
    }
}
