package org.affianca.engine.report;

import java.time.Clock;
import org.affianca.api.ReportId;
import org.affianca.api.event.EventLog;
import org.affianca.api.problem.Forbidden;
import org.affianca.api.report.Report;
import org.affianca.api.report.Reporter;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.check.Codes;
import org.affianca.engine.check.Flaws;
import org.affianca.engine.db.HouseTransactions;
import org.affianca.engine.db.Mappers;

/** Keeps who reported, in a place of its own. */
final class Identifying {
    private final HouseTransactions transactions;
    private final Clock clock;
    private final Codes codes;
    private final EventLog events;
    private final Course course;
    private final ReportMapper sql;
    private final ReporterMapper reporters;

    Identifying(
            Mappers mappers, HouseTransactions transactions, Clock clock, Codes codes, EventLog events, Course course) {
        this.transactions = transactions;
        this.clock = clock;
        this.codes = codes;
        this.events = events;
        this.course = course;
        this.sql = mappers.of(ReportMapper.class);
        this.reporters = mappers.of(ReporterMapper.class);
    }

    void first(Viewer viewer, ReportId id, Reporter reporter) {
        reporters.insert(viewer.organisation(), id, 1, reporter);
    }

    Report identify(ReportId id, int version, Reporter reporter) {
        return transactions.within(() -> {
            Course.Begun begun = course.begin("correcting reports", id, version);
            Viewer viewer = begun.viewer();
            if (sql.knowsReporter(viewer, id) == 0) {
                throw new Forbidden("naming the reporter");
            }
            ReportRules.reporter(new Flaws(codes), reporter).orThrow();
            course.changed(begun, sql.touch(viewer.organisation(), id, version, clock.instant(), viewer.user()));
            reporters.end(viewer.organisation(), id, version);
            reporters.insert(viewer.organisation(), id, version + 1, reporter);
            events.happened(new ReportEvents.ReportCorrected(id, begun.report().file()));
            return course.end(begun, Taken.of("identified", begun.report().state(), "", ""));
        });
    }
}
