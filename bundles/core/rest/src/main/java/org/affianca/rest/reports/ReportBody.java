package org.affianca.rest.reports;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.PersonId;
import org.affianca.api.ReportId;
import org.affianca.api.Secrecy;
import org.affianca.api.UnitId;
import org.affianca.api.UserId;
import org.affianca.api.report.Reply;
import org.affianca.api.report.Report;
import org.affianca.api.report.ReportData;
import org.affianca.api.report.ReportMove;
import org.affianca.api.report.ReportState;
import org.affianca.api.report.ReportStep;
import org.affianca.api.report.Urgency;
import org.affianca.rest.answer.Versioned;

/** A report as read, with what may be done next; who reported is asked for apart. */
public record ReportBody(
        ReportId id,
        int version,
        ReportState state,
        List<ReportMove> next,
        Instant recordedAt,
        String recordedBy,
        UnitId unit,
        LocalDate receivedOn,
        String protocol,
        String channel,
        String sender,
        String duty,
        Urgency urgency,
        String facts,
        List<Named> concerned,
        boolean judicialCopy,
        Optional<LocalDate> replyBy,
        Secrecy secrecy,
        boolean protectedReporter,
        boolean mayKnowReporter,
        Optional<CaseId> caseId,
        Optional<UserId> worker,
        String workerLabel,
        Optional<Reply> reply,
        List<ReportStep> steps)
        implements Versioned {
    /** Somebody the report is about; the label is empty for who is only described. */
    public record Named(Optional<PersonId> person, String label, String description) {}

    static ReportBody of(Report report) {
        ReportData data = report.data();
        return new ReportBody(
                report.id(),
                report.version(),
                report.state(),
                report.state().moves(),
                report.recordedAt(),
                report.recordedBy(),
                data.unit(),
                data.receivedOn(),
                data.protocol(),
                data.channel(),
                data.sender(),
                data.duty(),
                data.urgency(),
                data.facts(),
                data.concerned().stream()
                        .map(one -> new Named(
                                one.person(),
                                one.person()
                                        .map(id -> report.labels().getOrDefault(id, ""))
                                        .orElse(""),
                                one.description()))
                        .toList(),
                data.judicialCopy(),
                data.replyBy(),
                data.secrecy(),
                data.protectedReporter(),
                report.mayKnowReporter(),
                report.caseId(),
                report.worker(),
                report.workerLabel(),
                report.reply(),
                report.steps());
    }
}
