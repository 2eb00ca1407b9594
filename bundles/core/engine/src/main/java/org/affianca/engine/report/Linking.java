package org.affianca.engine.report;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.affianca.api.Because;
import org.affianca.api.CaseId;
import org.affianca.api.PersonId;
import org.affianca.api.ReportId;
import org.affianca.api.casefile.CaseDesk;
import org.affianca.api.casefile.CaseOpening;
import org.affianca.api.problem.Flaw;
import org.affianca.api.problem.Invalid;
import org.affianca.api.problem.Refused;
import org.affianca.api.report.CaseLink;
import org.affianca.api.report.Concerned;
import org.affianca.api.report.Report;
import org.affianca.api.report.ReportMove;
import org.affianca.api.report.ReportState;
import org.affianca.engine.check.Flaws;
import org.affianca.engine.ground.Ground;

/** Brings a report into a case: an open one, or a new one for those it is about. */
final class Linking {
    private final Ground ground;
    private final Course course;
    private final CaseDesk cases;
    private final ReportKeeping reports;
    private final CaseOfReportMapper sql;

    Linking(Ground ground, Course course, CaseDesk cases) {
        this.ground = ground;
        this.course = course;
        this.cases = cases;
        this.reports = new ReportKeeping(ground.mappers());
        this.sql = ground.sql(CaseOfReportMapper.class);
    }

    Report link(ReportId id, int version, CaseLink link) {
        return ground.within(() -> {
            Course.Begun begun = course.begin(ReportMove.LINK, id, version);
            Flaws flaws = new Flaws(ground.codes());
            if (link.caseId().isEmpty()) {
                flaws.prose("/caseReason", link.caseReason(), 2000);
            } else {
                flaws.when(!link.caseReason().isEmpty(), "/caseReason", "not-asked-here");
            }
            flaws.orThrow();
            CaseId file = link.caseId().map(open -> join(begun, open)).orElseGet(() -> open(begun, link.caseReason()));
            Taken step = new Taken(
                    "linked",
                    ReportState.IN_CASE,
                    Optional.empty(),
                    "",
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(file),
                    "");
            Report report =
                    course.move(begun, begun.report().unitId(), begun.report().follower(), Optional.of(file), step);
            tell(file, id);
            return report;
        });
    }

    /** Opens a case with the actor as its manager; the first person of the register is its holder. */
    CaseId open(Course.Begun begun, String reason) {
        List<PersonId> members = known(begun);
        if (members.isEmpty()) {
            throw new Refused(Because.of("nobody-registered-yet"));
        }
        ReportRow report = begun.report();
        return cases.open(new CaseOpening(members, report.unitId(), reason, report.secrecy(), Optional.empty()))
                .id();
    }

    /** The case, once it is certain that it is in ground.sight(), open, and about one of those the report is about. */
    CaseId join(Course.Begun begun, CaseId file) {
        if (!ground.sight().seesByRight(file)) {
            throw new Invalid(Flaw.at("/caseId", "unknown-case"));
        }
        if (sql.hold(begun.viewer().organisation(), file) == 0) {
            throw new Refused(Because.of("case-is-closed"));
        }
        List<PersonId> known = known(begun);
        Set<PersonId> members = sql.members(begun.viewer().organisation(), file);
        if (!known.isEmpty() && known.stream().noneMatch(members::contains)) {
            throw new Invalid(Flaw.at("/caseId", "case-of-others"));
        }
        return file;
    }

    void tell(CaseId file, ReportId id) {
        ground.events().happened(new ReportEvents.ReportLinked(id, Optional.of(file)));
    }

    private List<PersonId> known(Course.Begun begun) {
        return reports.concerned(begun.viewer(), begun.report().id()).stream()
                .map(Concerned::person)
                .flatMap(Optional::stream)
                .toList();
    }
}
