package org.affianca.area.adults.support;

import java.util.List;
import org.affianca.api.area.Coherence;
import org.affianca.api.area.ForService;
import org.affianca.api.problem.Flaw;
import org.osgi.service.component.annotations.Component;

/** The children of a household are among its people. */
@Component
@ForService(service = "adults.household-plan")
public final class HouseholdPlanCoherence implements Coherence {
    @Override
    public List<Flaw> flaws(Record details) {
        HouseholdPlan plan = (HouseholdPlan) details;
        return plan.children() > plan.people()
                ? List.of(Flaw.at("/details/children", "more-children-than-people"))
                : List.of();
    }
}
