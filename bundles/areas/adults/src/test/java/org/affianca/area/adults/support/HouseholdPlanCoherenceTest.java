package org.affianca.area.adults.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.affianca.api.problem.Flaw;
import org.junit.jupiter.api.Test;

class HouseholdPlanCoherenceTest {
    private final HouseholdPlanCoherence rule = new HouseholdPlanCoherence();

    @Test
    void childrenAreAmongThePeople() {
        assertThat(rule.flaws(plan(4, 2))).isEmpty();
        assertThat(rule.flaws(plan(2, 3))).containsExactly(Flaw.at("/details/children", "more-children-than-people"));
    }

    private static HouseholdPlan plan(int people, int children) {
        return new HouseholdPlan("social", Optional.empty(), people, children);
    }
}
