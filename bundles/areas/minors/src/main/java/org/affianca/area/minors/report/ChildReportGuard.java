package org.affianca.area.minors.report;

import org.affianca.api.Verdict;
import org.affianca.api.area.ForService;
import org.affianca.api.area.Guard;
import org.affianca.api.area.WorkFile;
import org.affianca.api.catalogue.Step;
import org.affianca.api.work.Decision;
import org.osgi.service.component.annotations.Component;

/** L. 184/1983, art. 9: who says that the prosecutor was told, says when. */
@Component
@ForService(service = "minors.child-report")
public final class ChildReportGuard implements Guard {
    @Override
    public Verdict allows(WorkFile file, Step to, Decision by) {
        boolean told = file.details(ChildReport.class).reportedToCourtOn().isPresent();
        return told || !to.name().equals("REPORTED") ? Verdict.yes() : Verdict.no("prosecutor-without-day");
    }
}
