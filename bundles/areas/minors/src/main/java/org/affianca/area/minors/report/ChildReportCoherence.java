package org.affianca.area.minors.report;

import java.util.ArrayList;
import java.util.List;
import org.affianca.api.area.Coherence;
import org.affianca.api.area.ForService;
import org.affianca.api.problem.Flaw;
import org.osgi.service.component.annotations.Component;

/** SINBA: a report to a court has its day, and only such a one has. */
@Component
@ForService(service = "minors.child-report")
public final class ChildReportCoherence implements Coherence {
    @Override
    public List<Flaw> flaws(Record details) {
        ChildReport report = (ChildReport) details;
        List<Flaw> flaws = new ArrayList<>();
        if (report.reportedToCourt() && report.reportedToCourtOn().isEmpty()) {
            flaws.add(Flaw.at("/details/reportedToCourtOn", "court-report-without-day"));
        }
        if (!report.reportedToCourt() && report.reportedToCourtOn().isPresent()) {
            flaws.add(Flaw.at("/details/reportedToCourtOn", "day-without-court-report"));
        }
        if (report.reportedToCourtOn()
                .filter(day -> day.isBefore(report.firstReportedOn()))
                .isPresent()) {
            flaws.add(Flaw.at("/details/reportedToCourtOn", "court-told-before-us"));
        }
        return flaws;
    }
}
