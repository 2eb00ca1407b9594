package org.affianca.engine.report;

import java.time.Clock;
import org.affianca.api.Because;
import org.affianca.api.ReportId;
import org.affianca.api.event.EventLog;
import org.affianca.api.problem.Refused;
import org.affianca.api.report.Reply;
import org.affianca.api.report.Report;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.check.Codes;
import org.affianca.engine.check.Flaws;
import org.affianca.engine.db.HouseTransactions;
import org.affianca.engine.db.Mappers;

/** Remembers the answer that was given to who reported; it is given once. */
final class Answering {
    private final HouseTransactions transactions;
    private final Clock clock;
    private final Codes codes;
    private final EventLog events;
    private final Course course;
    private final ReportMapper sql;

    Answering(
            Mappers mappers, HouseTransactions transactions, Clock clock, Codes codes, EventLog events, Course course) {
        this.transactions = transactions;
        this.clock = clock;
        this.codes = codes;
        this.events = events;
        this.course = course;
        this.sql = mappers.of(ReportMapper.class);
    }

    Report answer(ReportId id, int version, Reply reply) {
        return transactions.within(() -> {
            Course.Begun begun = course.begin("answering reports", id, version);
            ReportRow report = begun.report();
            Viewer viewer = begun.viewer();
            if (report.answeredOn().isPresent()) {
                throw new Refused(Because.of(
                        "answered-already", "day", report.answeredOn().get()));
            }
            Flaws flaws = new Flaws(codes);
            flaws.when(reply.on().isAfter(viewer.today()), "/on", "in-the-future");
            flaws.when(reply.on().isBefore(report.receivedOn()), "/on", "before-it-arrived");
            flaws.code("/channel", "report-channel", reply.channel());
            flaws.optionalProse("/note", reply.note(), 2000);
            flaws.orThrow();
            course.changed(
                    begun,
                    sql.answer(viewer.organisation(), id, report.version(), reply, clock.instant(), viewer.user()));
            events.happened(new ReportEvents.ReportAnswered(id, report.file()));
            return course.end(begun, Taken.of("answered", report.state(), reply.channel(), reply.note()));
        });
    }
}
