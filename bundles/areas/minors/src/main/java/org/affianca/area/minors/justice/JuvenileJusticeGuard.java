package org.affianca.area.minors.justice;

import java.util.ArrayList;
import java.util.List;
import org.affianca.api.Because;
import org.affianca.api.Verdict;
import org.affianca.api.area.ForService;
import org.affianca.api.area.Guard;
import org.affianca.api.area.WorkFile;
import org.affianca.api.catalogue.Step;
import org.affianca.api.work.Decision;
import org.osgi.service.component.annotations.Component;

/** D.P.R. 448/1988, art. 28: probation begins with a project, and with the days that the ordinance gives. */
@Component
@ForService(service = "minors.juvenile-justice")
public final class JuvenileJusticeGuard implements Guard {
    @Override
    public Verdict allows(WorkFile file, Step to, Decision by) {
        List<Because> reasons = new ArrayList<>();
        if (to.name().equals("ON_PROBATION")) {
            JuvenileJustice justice = file.details(JuvenileJustice.class);
            if (justice.project().isEmpty()) {
                reasons.add(Because.of("probation-without-project"));
            }
            if (justice.probationFrom().isEmpty() || justice.probationUntil().isEmpty()) {
                reasons.add(Because.of("probation-without-days"));
            }
        }
        return Verdict.unless(reasons);
    }
}
