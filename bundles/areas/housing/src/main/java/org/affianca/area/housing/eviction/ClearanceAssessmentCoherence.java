package org.affianca.area.housing.eviction;

import java.util.List;
import org.affianca.api.area.Coherence;
import org.affianca.api.area.ForService;
import org.affianca.api.problem.Flaw;
import org.osgi.service.component.annotations.Component;

/** What cannot be true of a household before a clearance at the same time. */
@Component
@ForService(service = "housing.clearance-assessment")
public final class ClearanceAssessmentCoherence implements Coherence {
    @Override
    public List<Flaw> flaws(Record details) {
        ClearanceAssessment known = (ClearanceAssessment) details;
        return Counted.flaws(known.occupants(), known.minors(), known.elderly(), known.disabled());
    }
}
