package org.affianca.area.minors.report;

import java.util.ArrayList;
import java.util.List;
import org.affianca.api.area.Coherence;
import org.affianca.api.area.ForService;
import org.affianca.api.problem.Flaw;
import org.osgi.service.component.annotations.Component;

/** SINBA: a disability has its type and its certification. */
@Component
@ForService(service = "minors.child-profile")
public final class ChildProfileCoherence implements Coherence {
    @Override
    public List<Flaw> flaws(Record details) {
        ChildProfile child = (ChildProfile) details;
        List<Flaw> flaws = new ArrayList<>();
        if (child.disability() && child.disabilityType().isEmpty()) {
            flaws.add(Flaw.at("/details/disabilityType", "disability-without-type"));
        }
        if (child.disability() && child.certification().isEmpty()) {
            flaws.add(Flaw.at("/details/certification", "disability-without-certification"));
        }
        return flaws;
    }
}
