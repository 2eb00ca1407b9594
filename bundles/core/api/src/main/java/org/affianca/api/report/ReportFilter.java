package org.affianca.api.report;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.PersonId;
import org.affianca.api.UnitId;

/**
 * Which reports a list holds; absent parts do not count. With a state they come most urgent and longest waiting first,
 * with {@code replyDue} those whose answer is owed by that day, else the newest first.
 *
 * @param mine only those the actor follows
 */
public record ReportFilter(
        Optional<ReportState> state,
        Optional<UnitId> unit,
        boolean mine,
        Optional<PersonId> person,
        Optional<CaseId> caseId,
        Optional<LocalDate> replyDue) {
    public static ReportFilter all() {
        return new ReportFilter(
                Optional.empty(), Optional.empty(), false, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
