package org.affianca.area.adults.support;

import static org.assertj.core.api.Assertions.assertThat;

import org.affianca.api.problem.Flaw;
import org.junit.jupiter.api.Test;

class HouseholdPlanCoherenceTest {
    private final HouseholdPlanCoherence rule = new HouseholdPlanCoherence();

    @Test
    void aPlanIsForSomeDifficulty() {
        assertThat(rule.flaws(new HouseholdPlan(false, true, false, 4, 2))).isEmpty();
        assertThat(rule.flaws(new HouseholdPlan(false, false, false, 4, 2)))
                .containsExactly(Flaw.at("/details/relational", "no-difficulty"));
    }

    @Test
    void childrenAreAmongThePeople() {
        assertThat(rule.flaws(new HouseholdPlan(true, false, false, 2, 3)))
                .containsExactly(Flaw.at("/details/children", "more-children-than-people"));
    }
}
