package org.affianca.area.adults.inclusion;

import org.affianca.api.Reasons;
import org.affianca.api.Verdict;
import org.affianca.api.area.ForService;
import org.affianca.api.area.Guard;
import org.affianca.api.area.WorkFile;
import org.affianca.api.catalogue.Step;
import org.affianca.api.work.Decision;
import org.osgi.service.component.annotations.Component;

/** D.L. 48/2023, art. 4: who did not answer a summons forfeits the measure; so somebody was summoned and did not come. */
@Component
@ForService(service = "adults.national-measure")
public final class MeasureForfeitureGuard implements Guard {
    @Override
    public Verdict allows(WorkFile file, Step to, Decision by) {
        boolean ignored = by.outcome()
                .filter(outcome -> outcome.value().equals("summons-ignored"))
                .isPresent();
        boolean stayedAway =
                file.history().stream().anyMatch(step -> step.step().equals("NO_SHOW"));
        return new Reasons()
                .when(to.name().equals("FORFEITED") && ignored && !stayedAway, "forfeiture-without-no-show")
                .verdict();
    }
}
