package org.affianca.engine.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.ReportId;
import org.affianca.api.Secrecy;
import org.affianca.api.UnitId;
import org.affianca.api.UserId;
import org.affianca.api.report.Concerned;
import org.affianca.api.report.Reply;
import org.affianca.api.report.ReportData;
import org.affianca.api.report.ReportState;
import org.affianca.api.report.Urgency;

/** A row of core.report with the labels of who recorded and who follows it. */
record ReportRow(
        ReportId id,
        int version,
        ReportState state,
        UnitId unitId,
        Optional<Long> workerId,
        Optional<String> worker,
        Optional<Long> caseId,
        LocalDate receivedOn,
        String protocol,
        String channel,
        String sender,
        String duty,
        int urgency,
        String facts,
        boolean judicialCopy,
        Optional<LocalDate> replyBy,
        Optional<LocalDate> answeredOn,
        Optional<String> answeredBy,
        Optional<String> answer,
        Secrecy secrecy,
        boolean protectedReporter,
        Instant recordedAt,
        String recordedBy) {
    Optional<CaseId> file() {
        return caseId.map(CaseId::new);
    }

    Optional<UserId> follower() {
        return workerId.map(UserId::new);
    }

    Optional<Reply> reply() {
        return answeredOn.map(day -> new Reply(day, answeredBy.orElse(""), answer.orElse("")));
    }

    ReportData data(List<Concerned> concerned) {
        return new ReportData(
                unitId,
                receivedOn,
                protocol,
                channel,
                sender,
                duty,
                Urgency.values()[urgency],
                facts,
                concerned,
                judicialCopy,
                replyBy,
                secrecy,
                protectedReporter);
    }
}
