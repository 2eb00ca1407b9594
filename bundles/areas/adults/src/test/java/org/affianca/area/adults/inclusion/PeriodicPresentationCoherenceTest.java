package org.affianca.area.adults.inclusion;

import static org.assertj.core.api.Assertions.assertThat;

import org.affianca.api.PersonId;
import org.affianca.api.problem.Flaw;
import org.junit.jupiter.api.Test;

class PeriodicPresentationCoherenceTest {
    private final PeriodicPresentationCoherence rule = new PeriodicPresentationCoherence();

    @Test
    void whoCannotBeActivatedComesEveryNinetyDays() {
        assertThat(rule.flaws(new PeriodicPresentation(new PersonId(3), "over-sixty")))
                .isEmpty();
    }

    @Test
    void whoCanBeActivatedGoesToTheEmploymentCentre() {
        assertThat(rule.flaws(new PeriodicPresentation(new PersonId(3), "activable")))
                .containsExactly(Flaw.at("/details/standing", "activable-goes-to-job-centre"));
    }
}
