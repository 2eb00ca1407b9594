package org.affianca.api.report;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.ReportId;
import org.affianca.api.UnitId;

/**
 * A report in a list.
 *
 * @param about the first of those it is about: a name, or the beginning of a description
 * @param others how many more it is about
 * @param replyBy by when an answer is still owed; absent when none is asked or it was given
 */
public record ReportSummary(
        ReportId id,
        ReportState state,
        Urgency urgency,
        UnitId unit,
        LocalDate receivedOn,
        String protocol,
        String sender,
        String about,
        int others,
        Optional<LocalDate> replyBy,
        String workerLabel,
        Optional<CaseId> caseId) {}
