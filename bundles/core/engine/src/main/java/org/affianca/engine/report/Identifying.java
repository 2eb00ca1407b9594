package org.affianca.engine.report;

import org.affianca.api.OrganisationId;
import org.affianca.api.ReportId;
import org.affianca.api.problem.Forbidden;
import org.affianca.api.report.Report;
import org.affianca.api.report.Reporter;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.check.Flaws;
import org.affianca.engine.ground.Ground;

/** Keeps who reported, in a place of its own. */
final class Identifying {
    private final Ground ground;
    private final Course course;
    private final ReportMapper sql;
    private final ReporterMapper reporters;

    Identifying(Ground ground, Course course) {
        this.ground = ground;
        this.course = course;
        this.sql = ground.sql(ReportMapper.class);
        this.reporters = ground.sql(ReporterMapper.class);
    }

    void first(Viewer viewer, ReportId id, Reporter reporter) {
        insert(viewer, id, 1, reporter);
    }

    private void insert(Viewer viewer, ReportId id, int version, Reporter who) {
        OrganisationId org = viewer.organisation();
        reporters.insert(org, id, version, SealedReporters.sealed(ground.vault(), org, id, version, who));
    }

    Report identify(ReportId id, int version, Reporter reporter) {
        return ground.within(() -> {
            Course.Begun begun = course.begin("correcting reports", id, version);
            Viewer viewer = begun.viewer();
            if (sql.knowsReporter(viewer, id) == 0) {
                throw new Forbidden("naming the reporter");
            }
            ReportRules.reporter(new Flaws(ground.codes()), reporter).orThrow();
            course.changed(
                    begun,
                    sql.touch(viewer.organisation(), id, version, ground.clock().instant(), viewer.user()));
            reporters.end(viewer.organisation(), id, version);
            insert(viewer, id, version + 1, reporter);
            ground.events()
                    .happened(
                            new ReportEvents.ReportCorrected(id, begun.report().file()));
            return course.end(begun, Taken.of("identified", begun.report().state(), "", ""));
        });
    }
}
