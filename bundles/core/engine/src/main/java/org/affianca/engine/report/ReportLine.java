package org.affianca.engine.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.PersonId;
import org.affianca.api.ReportId;
import org.affianca.api.UnitId;
import org.affianca.api.report.ReportState;
import org.affianca.api.report.ReportSummary;
import org.affianca.api.report.Urgency;

/** A report as lists need it. */
record ReportLine(
        ReportId id,
        ReportState state,
        int urgency,
        UnitId unitId,
        LocalDate receivedOn,
        String protocol,
        String sender,
        Optional<LocalDate> replyBy,
        Optional<LocalDate> answeredOn,
        Optional<String> worker,
        Optional<Long> caseId) {
    private static final int SHORT = 80;

    /** The day by which the list is ordered. */
    LocalDate day(ReportListMapper.Wanted wanted) {
        return wanted.due() ? replyBy.orElse(receivedOn) : receivedOn;
    }

    ReportSummary summary(List<ConcernedMapper.Row> about, Map<PersonId, String> names) {
        return new ReportSummary(
                id,
                state,
                Urgency.values()[urgency],
                unitId,
                receivedOn,
                protocol,
                sender,
                about.isEmpty() ? "" : label(about.get(0), names),
                Math.max(0, about.size() - 1),
                answeredOn.isPresent() ? Optional.empty() : replyBy,
                worker.orElse(""),
                caseId.map(CaseId::new));
    }

    private static String label(ConcernedMapper.Row row, Map<PersonId, String> names) {
        return row.person()
                .map(id -> names.getOrDefault(id, ""))
                .orElseGet(() -> row.description().length() > SHORT
                        ? row.description().substring(0, SHORT) + "…"
                        : row.description());
    }
}
