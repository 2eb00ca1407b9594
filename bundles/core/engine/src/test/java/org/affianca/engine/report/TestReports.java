package org.affianca.engine.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.PersonId;
import org.affianca.api.Secrecy;
import org.affianca.api.UnitId;
import org.affianca.api.report.Concerned;
import org.affianca.api.report.ReportData;
import org.affianca.api.report.Screening;
import org.affianca.api.report.ScreeningOutcome;
import org.affianca.api.report.Urgency;

/** Invented reports, each as little different from the others as a test needs. */
final class TestReports {
    private TestReports() {}

    static Concerned known(PersonId person) {
        return new Concerned(Optional.of(person), "");
    }

    static Concerned described(String text) {
        return new Concerned(Optional.empty(), text);
    }

    static ReportData fromSchool(UnitId unit, LocalDate on, Urgency urgency, Concerned... about) {
        return data(unit, on, urgency, Optional.empty(), Secrecy.ORDINARY, false, about);
    }

    static ReportData data(
            UnitId unit,
            LocalDate on,
            Urgency urgency,
            Optional<LocalDate> replyBy,
            Secrecy secrecy,
            boolean protectedReporter,
            Concerned... about) {
        return new ReportData(
                unit,
                on,
                "2026/0001234",
                "written",
                "13",
                "abandoned-minor",
                urgency,
                "Da tre settimane non viene a scuola.",
                List.of(about),
                true,
                replyBy,
                secrecy,
                protectedReporter);
    }

    static Screening toCase() {
        return screening(ScreeningOutcome.TO_CASE, Optional.empty(), "", "", "", "");
    }

    static Screening opening(String why) {
        return screening(ScreeningOutcome.TO_CASE, Optional.empty(), why, "", "", "");
    }

    static Screening joined(CaseId file) {
        return screening(ScreeningOutcome.JOINED, Optional.of(file), "", "", "", "");
    }

    static Screening archived(String reason) {
        return screening(ScreeningOutcome.ARCHIVED, Optional.empty(), "", "", reason, "");
    }

    static Screening screening(
            ScreeningOutcome outcome,
            Optional<CaseId> file,
            String caseReason,
            String forwardedTo,
            String reason,
            String note) {
        return new Screening(outcome, file, caseReason, forwardedTo, reason, note);
    }
}
