package org.affianca.area.minors.mandate;

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

/**
 * L. 184/1983, art. 5-bis, quarto comma: the service acts once it has told court, parents, curator and those with whom the
 * child lives who is responsible.
 */
@Component
@ForService(service = "minors.entrustment")
public final class EntrustmentGuard implements Guard {
    @Override
    public Verdict allows(WorkFile file, Step to, Decision by) {
        List<Because> reasons = new ArrayList<>();
        if (to.name().equals("ACTIVE")) {
            Entrustment entrustment = file.details(Entrustment.class);
            if (entrustment.responsible().isEmpty()) {
                reasons.add(Because.of("entrustment-without-responsible"));
            }
            if (entrustment.communicatedOn().isEmpty()) {
                reasons.add(Because.of("responsible-not-communicated"));
            }
            if (entrustment.communicatedOn().filter(day -> day.isAfter(by.on())).isPresent()) {
                reasons.add(Because.of("responsible-communicated-later"));
            }
        }
        return Verdict.unless(reasons);
    }
}
