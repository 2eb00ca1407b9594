package org.affianca.engine.report;

import org.affianca.api.Because;
import org.affianca.api.ReportId;
import org.affianca.api.problem.Refused;
import org.affianca.api.report.Reply;
import org.affianca.api.report.Report;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.check.Flaws;
import org.affianca.engine.ground.Ground;

/** Remembers the answer that was given to who reported; it is given once. */
final class Answering {
    private final Ground ground;
    private final Course course;
    private final ReportMapper sql;

    Answering(Ground ground, Course course) {
        this.ground = ground;
        this.course = course;
        this.sql = ground.sql(ReportMapper.class);
    }

    Report answer(ReportId id, int version, Reply reply) {
        return ground.within(() -> {
            Course.Begun begun = course.begin("answering reports", id, version);
            ReportRow report = begun.report();
            Viewer viewer = begun.viewer();
            if (report.answeredOn().isPresent()) {
                throw new Refused(Because.of(
                        "answered-already", "day", report.answeredOn().get()));
            }
            Flaws flaws = new Flaws(ground.codes());
            flaws.when(reply.on().isAfter(viewer.today()), "/on", "in-the-future");
            flaws.when(reply.on().isBefore(report.receivedOn()), "/on", "before-it-arrived");
            flaws.code("/channel", "report-channel", reply.channel());
            flaws.optionalProse("/note", reply.note(), 2000);
            flaws.orThrow();
            course.changed(
                    begun,
                    sql.answer(
                            viewer.organisation(),
                            id,
                            report.version(),
                            reply,
                            ground.clock().instant(),
                            viewer.user()));
            ground.events().happened(new ReportEvents.ReportAnswered(id, report.file()));
            return course.end(begun, Taken.of("answered", report.state(), reply.channel(), reply.note()));
        });
    }
}
