package org.affianca.api.plan;

import java.util.List;

/**
 * One goal of a plan, what is done for it and how one will see it.
 *
 * @param text 1 to 500 characters
 * @param actions at most 20
 * @param indicators at most 10
 */
public record PlanGoal(int number, String text, Horizon term, List<PlanAction> actions, List<Indicator> indicators) {
    public PlanGoal {
        actions = List.copyOf(actions);
        indicators = List.copyOf(indicators);
    }
}
