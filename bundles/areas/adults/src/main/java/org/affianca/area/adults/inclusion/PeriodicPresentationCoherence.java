package org.affianca.area.adults.inclusion;

import java.util.List;
import org.affianca.api.area.Coherence;
import org.affianca.api.area.ForService;
import org.affianca.api.problem.Flaw;
import org.osgi.service.component.annotations.Component;

/** D.L. 48/2023, art. 4: every ninety days come those who cannot be activated for work, and only they. */
@Component
@ForService(service = "adults.periodic-presentation")
public final class PeriodicPresentationCoherence implements Coherence {
    @Override
    public List<Flaw> flaws(Record details) {
        PeriodicPresentation presentation = (PeriodicPresentation) details;
        return presentation.standing().equals("activable")
                ? List.of(Flaw.at("/details/standing", "activable-goes-to-job-centre"))
                : List.of();
    }
}
