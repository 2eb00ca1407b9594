package org.affianca.rest.plans;

import org.affianca.api.WorkId;
import org.affianca.api.catalogue.Words;
import org.affianca.api.plan.Plans;
import org.affianca.api.problem.Missing;
import org.affianca.rest.catalogue.Labels;

/** Reads a plan as its page shows it. */
final class PlanSheets {
    private final Plans plans;
    private final Words words;

    PlanSheets(Plans plans, Words words) {
        this.plans = plans;
        this.words = words;
    }

    PlanBody of(WorkId id) {
        return PlanBody.of(plans.find(id).orElseThrow(() -> new Missing("plan")), new Labels(words));
    }
}
