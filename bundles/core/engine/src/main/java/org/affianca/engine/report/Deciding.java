package org.affianca.engine.report;

import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.ReportId;
import org.affianca.api.report.Report;
import org.affianca.api.report.ReportMove;
import org.affianca.api.report.ReportState;
import org.affianca.api.report.Screening;
import org.affianca.api.report.ScreeningOutcome;
import org.affianca.engine.check.Flaws;
import org.affianca.engine.ground.Ground;

/** Screens a report: whether something follows, and what; and takes a decision back. */
final class Deciding {
    private static final int LONGEST = 2000;

    private final Ground ground;
    private final Course course;
    private final Linking linking;

    Deciding(Ground ground, Course course, Linking linking) {
        this.ground = ground;
        this.course = course;
        this.linking = linking;
    }

    Report screen(ReportId id, int version, Screening screening) {
        return ground.within(() -> {
            Course.Begun begun = course.begin(ReportMove.SCREEN, id, version);
            check(screening).orThrow();
            Optional<CaseId> file = file(begun, screening);
            Taken step = new Taken(
                    "screened",
                    after(screening, file),
                    Optional.of(screening.outcome()),
                    reason(screening),
                    Optional.empty(),
                    Optional.empty(),
                    file,
                    screening.note());
            Report report =
                    course.move(begun, begun.report().unitId(), begun.report().follower(), file, step);
            ground.events().happened(new ReportEvents.ReportScreened(id, screening.outcome()));
            file.ifPresent(in -> linking.tell(in, id));
            return report;
        });
    }

    Report reopen(ReportId id, int version, String why) {
        return ground.within(() -> {
            Course.Begun begun = course.begin(ReportMove.REOPEN, id, version);
            new Flaws(ground.codes()).prose("/why", why, LONGEST).orThrow();
            Taken step = Taken.of("reopened", ReportState.RECEIVED, why, "");
            ground.events().happened(new ReportEvents.ReportReopened(id));
            return course.move(begun, begun.report().unitId(), Optional.empty(), Optional.empty(), step);
        });
    }

    private Optional<CaseId> file(Course.Begun begun, Screening screening) {
        return switch (screening.outcome()) {
            case JOINED -> Optional.of(linking.join(begun, screening.caseId().orElseThrow()));
            case TO_CASE ->
                screening.caseReason().isBlank()
                        ? Optional.empty()
                        : Optional.of(linking.open(begun, screening.caseReason()));
            case INFORMATION, FORWARDED, ARCHIVED -> Optional.empty();
        };
    }

    private static ReportState after(Screening screening, Optional<CaseId> file) {
        if (file.isPresent()) {
            return ReportState.IN_CASE;
        }
        return screening.outcome() == ScreeningOutcome.TO_CASE ? ReportState.SCREENED : ReportState.CLOSED;
    }

    private static String reason(Screening screening) {
        return switch (screening.outcome()) {
            case FORWARDED -> screening.forwardedTo();
            case ARCHIVED -> screening.reason();
            case TO_CASE, JOINED, INFORMATION -> "";
        };
    }

    private Flaws check(Screening s) {
        Flaws flaws = new Flaws(ground.codes());
        asked(
                flaws,
                "/caseId",
                s.outcome() == ScreeningOutcome.JOINED,
                s.caseId().isPresent());
        boolean opens = s.outcome() == ScreeningOutcome.TO_CASE;
        flaws.when(!opens && !s.caseReason().isEmpty(), "/caseReason", "not-asked-here");
        flaws.optionalProse("/caseReason", s.caseReason(), LONGEST);
        asked(
                flaws,
                "/forwardedTo",
                s.outcome() == ScreeningOutcome.FORWARDED,
                !s.forwardedTo().isBlank());
        flaws.optionalLine("/forwardedTo", s.forwardedTo(), 200);
        if (s.outcome() == ScreeningOutcome.ARCHIVED) {
            flaws.code("/reason", "report-archived", s.reason());
        } else {
            flaws.when(!s.reason().isEmpty(), "/reason", "not-asked-here");
        }
        if (s.outcome() == ScreeningOutcome.INFORMATION) {
            return flaws.prose("/note", s.note(), LONGEST);
        }
        return flaws.optionalProse("/note", s.note(), LONGEST);
    }

    private static void asked(Flaws flaws, String pointer, boolean needed, boolean given) {
        flaws.when(needed && !given, pointer, "required");
        flaws.when(!needed && given, pointer, "not-asked-here");
    }
}
