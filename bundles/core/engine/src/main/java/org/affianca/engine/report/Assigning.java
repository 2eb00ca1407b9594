package org.affianca.engine.report;

import java.util.Optional;
import org.affianca.api.ReportId;
import org.affianca.api.UserId;
import org.affianca.api.problem.Flaw;
import org.affianca.api.problem.Invalid;
import org.affianca.api.report.Assignment;
import org.affianca.api.report.Report;
import org.affianca.api.report.ReportMove;
import org.affianca.api.report.ReportState;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.check.Flaws;
import org.affianca.engine.ground.Ground;

/** Gives a report to a unit, then to one of its workers; before the screening to another unit only. */
final class Assigning {
    private final Ground ground;
    private final Course course;
    private final FollowerMapper followers;
    private final ReportMapper sql;

    Assigning(Ground ground, Course course) {
        this.ground = ground;
        this.course = course;
        this.followers = ground.sql(FollowerMapper.class);
        this.sql = ground.sql(ReportMapper.class);
    }

    Report assign(ReportId id, int version, Assignment assignment) {
        return ground.within(() -> {
            Course.Begun begun = course.begin(ReportMove.ASSIGN, id, version);
            check(begun, assignment);
            ReportState state = begun.report().state();
            ReportState after = state == ReportState.RECEIVED
                    ? state
                    : assignment.worker().isPresent() ? ReportState.ASSIGNED : ReportState.SCREENED;
            Taken step = new Taken(
                    "assigned",
                    after,
                    Optional.empty(),
                    "",
                    Optional.of(assignment.unit()),
                    assignment.worker(),
                    Optional.empty(),
                    assignment.note());
            Report report = course.move(begun, assignment.unit(), assignment.worker(), Optional.empty(), step);
            ground.events().happened(new ReportEvents.ReportAssigned(id, assignment.unit(), assignment.worker()));
            assignment.worker().ifPresent(worker -> mustSee(begun.viewer(), worker, id));
            return report;
        });
    }

    private void check(Course.Begun begun, Assignment assignment) {
        ReportRow report = begun.report();
        Viewer viewer = begun.viewer();
        Flaws flaws = new Flaws(ground.codes());
        flaws.when(followers.unit(viewer.organisation(), assignment.unit()) == 0, "/unit", "unknown-unit");
        boolean same =
                assignment.unit().equals(report.unitId()) && assignment.worker().equals(report.follower());
        flaws.when(same, "/unit", "assigned-there-already");
        boolean unscreened = report.state() == ReportState.RECEIVED;
        assignment.worker().ifPresent(worker -> {
            flaws.when(unscreened, "/worker", "screen-it-first");
            flaws.when(
                    followers.worksIn(viewer.organisation(), worker, assignment.unit()) == 0,
                    "/worker",
                    "not-a-caseworker-there");
        });
        flaws.optionalProse("/note", assignment.note(), 2000);
        flaws.orThrow();
    }

    /** A report about somebody protected goes only to who may know of them. */
    private void mustSee(Viewer viewer, UserId worker, ReportId id) {
        Viewer follower = new Viewer(
                viewer.organisation(),
                worker,
                viewer.today(),
                viewer.now(),
                followers.roles(viewer.organisation(), worker));
        if (sql.sees(follower, id) == 0) {
            throw new Invalid(Flaw.at("/worker", "follower-would-not-see"));
        }
    }
}
