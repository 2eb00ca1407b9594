package org.affianca.area.adults.support;

import java.util.ArrayList;
import java.util.List;
import org.affianca.api.area.Coherence;
import org.affianca.api.area.ForService;
import org.affianca.api.problem.Flaw;
import org.osgi.service.component.annotations.Component;

/** A plan with a household is for some difficulty, and its children are among its people. */
@Component
@ForService(service = "adults.household-plan")
public final class HouseholdPlanCoherence implements Coherence {
    @Override
    public List<Flaw> flaws(Record details) {
        HouseholdPlan plan = (HouseholdPlan) details;
        List<Flaw> flaws = new ArrayList<>();
        if (!plan.relational() && !plan.social() && !plan.economic()) {
            flaws.add(Flaw.at("/details/relational", "no-difficulty"));
        }
        if (plan.children() > plan.people()) {
            flaws.add(Flaw.at("/details/children", "more-children-than-people"));
        }
        return flaws;
    }
}
