package org.affianca.area.adults.support;

import static org.affianca.area.adults.AnyWork.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.Verdict;
import org.affianca.api.catalogue.Stage;
import org.affianca.area.adults.AnyWork;
import org.junit.jupiter.api.Test;

class AutonomyPathGuardTest {
    private final AutonomyPathGuard guard = new AutonomyPathGuard();

    @Test
    void itEndsWithTheScaleFilledAgain() {
        assertThat(ending(Optional.of("supported"), Optional.of(TODAY)).allows())
                .isTrue();
    }

    @Test
    void withoutTheSecondMeasureItDoesNotEnd() {
        assertThat(ending(Optional.empty(), Optional.empty())).isEqualTo(Verdict.no("autonomy-not-measured"));
    }

    @Test
    void theSecondMeasureComesAfterTheFirst() {
        assertThat(ending(Optional.of("supported"), Optional.of(TODAY.minusMonths(7))))
                .isEqualTo(Verdict.no("measured-again-before"));
    }

    private Verdict ending(Optional<String> level, Optional<LocalDate> on) {
        AutonomyPath path = new AutonomyPath("dependent", TODAY.minusMonths(6), level, on);
        return guard.allows(AnyWork.with(path).file(), AnyWork.to("CONCLUDED", Stage.ENDED), AnyWork.today());
    }
}
