package org.affianca.engine.report;

import org.affianca.api.ReportId;
import org.affianca.api.casefile.CaseDesk;
import org.affianca.api.report.Assignment;
import org.affianca.api.report.CaseLink;
import org.affianca.api.report.Reply;
import org.affianca.api.report.Report;
import org.affianca.api.report.ReportData;
import org.affianca.api.report.ReportDesk;
import org.affianca.api.report.Reporter;
import org.affianca.api.report.Screening;
import org.affianca.engine.ground.Ground;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The desk where reports arrive and are taken on their way; each verb has a class of its own. */
@Component
public final class ReceptionDesk implements ReportDesk {
    private final Receiving receiving;
    private final Identifying identifying;
    private final Deciding deciding;
    private final Assigning assigning;
    private final Linking linking;
    private final Answering answering;

    @Activate
    public ReceptionDesk(@Reference Ground ground, @Reference CaseDesk cases) {
        Course course = new Course(ground);
        this.identifying = new Identifying(ground, course);
        this.receiving = new Receiving(ground, course, identifying);
        this.linking = new Linking(ground, course, cases);
        this.deciding = new Deciding(ground, course, linking);
        this.assigning = new Assigning(ground, course);
        this.answering = new Answering(ground, course);
    }

    @Override
    public Report receive(ReportData data, Reporter reporter) {
        return receiving.receive(data, reporter);
    }

    @Override
    public Report correct(ReportId id, int version, ReportData data) {
        return receiving.correct(id, version, data);
    }

    @Override
    public Report identify(ReportId id, int version, Reporter reporter) {
        return identifying.identify(id, version, reporter);
    }

    @Override
    public Report screen(ReportId id, int version, Screening screening) {
        return deciding.screen(id, version, screening);
    }

    @Override
    public Report assign(ReportId id, int version, Assignment assignment) {
        return assigning.assign(id, version, assignment);
    }

    @Override
    public Report link(ReportId id, int version, CaseLink link) {
        return linking.link(id, version, link);
    }

    @Override
    public Report reopen(ReportId id, int version, String why) {
        return deciding.reopen(id, version, why);
    }

    @Override
    public Report answer(ReportId id, int version, Reply reply) {
        return answering.answer(id, version, reply);
    }
}
