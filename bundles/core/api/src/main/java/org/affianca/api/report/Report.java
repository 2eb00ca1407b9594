package org.affianca.api.report;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.PersonId;
import org.affianca.api.ReportId;
import org.affianca.api.UserId;

/**
 * A report as the actor may see it.
 *
 * @param labels surname and name of the known persons it is about; one out of sight has no entry
 * @param workerLabel who follows it, empty while nobody does
 * @param mayKnowReporter whether the actor may ask who reported
 */
public record Report(
        ReportId id,
        int version,
        ReportState state,
        Instant recordedAt,
        String recordedBy,
        ReportData data,
        Map<PersonId, String> labels,
        Optional<CaseId> caseId,
        Optional<UserId> worker,
        String workerLabel,
        Optional<Reply> reply,
        List<ReportStep> steps,
        boolean mayKnowReporter) {
    public Report {
        labels = Map.copyOf(labels);
        steps = List.copyOf(steps);
    }
}
