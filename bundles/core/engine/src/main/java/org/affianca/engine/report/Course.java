package org.affianca.engine.report;

import static org.affianca.api.access.Role.COORDINATOR;
import static org.affianca.api.access.Role.DESK;
import static org.affianca.api.access.Role.WORKER;

import java.util.List;
import java.util.Optional;
import org.affianca.api.Because;
import org.affianca.api.CaseId;
import org.affianca.api.ReportId;
import org.affianca.api.UnitId;
import org.affianca.api.UserId;
import org.affianca.api.Verdict;
import org.affianca.api.problem.Missing;
import org.affianca.api.problem.Refused;
import org.affianca.api.report.Report;
import org.affianca.api.report.ReportMove;
import org.affianca.api.report.ReportState;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.ground.Ground;

/** What every act on a report begins and ends with: whether it is seen and as it was read, and what it leaves written. */
final class Course {
    /** A report as it stood before the act. */
    record Begun(Viewer viewer, ReportRow report) {}

    private final Ground ground;
    private final ReportMapper sql;
    private final TakenMapper steps;
    private final ReportKeeping reports;

    Course(Ground ground) {
        this.ground = ground;
        this.sql = ground.sql(ReportMapper.class);
        this.steps = ground.sql(TakenMapper.class);
        this.reports = new ReportKeeping(ground.mappers());
    }

    /** For acts in any state, which the desk may do too. */
    Begun begin(String act, ReportId id, int version) {
        ground.sight().need(act, DESK, WORKER, COORDINATOR);
        Viewer viewer = ground.viewer();
        ReportRow report = sql.seen(viewer, viewer.organisation(), id).orElseThrow(() -> new Missing("report"));
        if (report.version() != version) {
            throw sql.changed(viewer.organisation(), id).stale();
        }
        return new Begun(viewer, report);
    }

    /** For the moves on its way, which are casework; refused where the state does not allow it. */
    Begun begin(ReportMove move, ReportId id, int version) {
        ground.sight().need("deciding on reports", WORKER, COORDINATOR);
        Begun begun = begin("deciding on reports", id, version);
        ReportState state = begun.report().state();
        if (!state.allows(move)) {
            throw new Refused(
                    new Verdict.No(List.of(Because.of("report-moved-on"))),
                    state.moves().stream().map(Enum::name).toList());
        }
        return begun;
    }

    /** Writes where the report stands now, and the step. */
    Report move(Begun begun, UnitId unit, Optional<UserId> worker, Optional<CaseId> file, Taken step) {
        ReportRow report = begun.report();
        Viewer viewer = begun.viewer();
        changed(
                begun,
                sql.move(
                        viewer.organisation(),
                        report.id(),
                        report.version(),
                        step.after(),
                        unit,
                        worker,
                        file,
                        ground.clock().instant(),
                        viewer.user()));
        return end(begun, step);
    }

    /** Stale when nothing was written: somebody else was faster. */
    void changed(Begun begun, int rows) {
        if (rows == 0) {
            throw sql.changed(begun.viewer().organisation(), begun.report().id())
                    .stale();
        }
    }

    /** Writes the step that led to the next version. */
    Report end(Begun begun, Taken step) {
        Viewer viewer = begun.viewer();
        ReportId id = begun.report().id();
        steps.insert(
                viewer.organisation(),
                id,
                begun.report().version() + 1,
                step,
                ground.clock().instant(),
                viewer.user());
        return reports.written(viewer, id);
    }
}
