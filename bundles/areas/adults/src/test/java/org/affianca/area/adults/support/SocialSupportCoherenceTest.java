package org.affianca.area.adults.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.affianca.api.problem.Flaw;
import org.junit.jupiter.api.Test;

class SocialSupportCoherenceTest {
    private final SocialSupportCoherence rule = new SocialSupportCoherence();

    @Test
    void severalTargetsMayHold() {
        assertThat(flaws(Optional.of("exclusion"), Optional.of("loneliness"))).isEmpty();
        assertThat(flaws(Optional.empty(), Optional.empty())).isEmpty();
    }

    @Test
    void nobodyCountsTwiceUnderOneTarget() {
        assertThat(flaws(Optional.of("poverty"), Optional.empty()))
                .containsExactly(Flaw.at("/details/secondTarget", "target-twice"));
        assertThat(flaws(Optional.of("exclusion"), Optional.of("exclusion")))
                .containsExactly(Flaw.at("/details/thirdTarget", "target-twice"));
    }

    private List<Flaw> flaws(Optional<String> second, Optional<String> third) {
        return rule.flaws(new SocialSupport("income", Optional.empty(), "poverty", second, third));
    }
}
