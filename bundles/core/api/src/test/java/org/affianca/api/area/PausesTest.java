package org.affianca.api.area;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.affianca.api.catalogue.Stage;
import org.affianca.api.time.Period;
import org.affianca.api.work.StepTaken;
import org.junit.jupiter.api.Test;

class PausesTest {
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);

    @Test
    void aPauseLastsUntilTheDayBeforeTheWorkGoesOn() {
        assertThat(Pauses.of(List.of(
                        taken(Stage.RUNNING, MARCH),
                        taken(Stage.PAUSED, MARCH.plusDays(9)),
                        taken(Stage.RUNNING, MARCH.plusDays(20)))))
                .containsExactly(Period.of(MARCH.plusDays(9), MARCH.plusDays(19)));
    }

    @Test
    void aPauseThatNobodyEndedIsOpen() {
        assertThat(Pauses.of(List.of(taken(Stage.RUNNING, MARCH), taken(Stage.PAUSED, MARCH.plusDays(9)))))
                .containsExactly(Period.from(MARCH.plusDays(9)));
    }

    @Test
    void aPauseEndedOnItsOwnDayNeverWas() {
        assertThat(Pauses.of(List.of(taken(Stage.PAUSED, MARCH), taken(Stage.RUNNING, MARCH))))
                .isEmpty();
    }

    private static StepTaken taken(Stage stage, LocalDate on) {
        return new StepTaken(
                stage.name(), stage, on, Optional.empty(), Optional.empty(), "", "A. Prova", Instant.EPOCH);
    }
}
