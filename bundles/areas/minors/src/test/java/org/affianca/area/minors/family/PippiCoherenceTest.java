package org.affianca.area.minors.family;

import static org.affianca.testing.contract.AnyWork.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.affianca.api.problem.Flaw;
import org.junit.jupiter.api.Test;

class PippiCoherenceTest {
    private static final Optional<LocalDate> NEVER = Optional.empty();
    private static final Optional<LocalDate> A_YEAR_AGO = Optional.of(TODAY.minusYears(1));
    private static final Optional<LocalDate> NOW = Optional.of(TODAY);

    @Test
    void looksThatFollowEachOtherAreWell() {
        assertThat(flaws(NEVER, NEVER, NEVER)).isEmpty();
        assertThat(flaws(A_YEAR_AGO, NOW, NOW)).isEmpty();
        assertThat(flaws(NEVER, NOW, NEVER)).isEmpty();
    }

    @Test
    void aLookIsNotBeforeTheOneOfThePhaseBefore() {
        assertThat(flaws(NOW, A_YEAR_AGO, NEVER))
                .containsExactly(Flaw.at("/details/secondLookOn", "looks-out-of-order"));
        assertThat(flaws(A_YEAR_AGO, NOW, A_YEAR_AGO))
                .containsExactly(Flaw.at("/details/thirdLookOn", "looks-out-of-order"));
    }

    private static List<Flaw> flaws(Optional<LocalDate> first, Optional<LocalDate> second, Optional<LocalDate> third) {
        return new PippiCoherence()
                .flaws(new Pippi(
                        "base",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        first,
                        second,
                        third,
                        true,
                        true,
                        false,
                        false));
    }
}
