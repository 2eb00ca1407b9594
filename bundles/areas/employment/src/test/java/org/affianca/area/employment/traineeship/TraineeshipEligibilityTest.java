package org.affianca.area.employment.traineeship;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.Advice;
import org.affianca.area.employment.Settings;
import org.junit.jupiter.api.Test;

class TraineeshipEligibilityTest {
    private static final LocalDate TODAY = Example.START;

    private final TraineeshipEligibility rule = new TraineeshipEligibility(Settings.defaults());

    @Test
    void speaksForAnAdult() {
        assertThat(adviceFor(Optional.of(TODAY.minusYears(18)))).isEqualTo(Advice.inFavour());
    }

    @Test
    void speaksAgainstWhoIsNotSixteenYet() {
        assertThat(adviceFor(Optional.of(TODAY.minusYears(16).plusDays(1))))
                .isEqualTo(Advice.against("too-young", "age", 16));
    }

    @Test
    void leavesAMinorToAPerson() {
        assertThat(adviceFor(Optional.of(TODAY.minusYears(16)))).isEqualTo(Advice.unclear("minor-schooling-to-check"));
    }

    @Test
    void leavesAnUnknownAgeToAPerson() {
        assertThat(adviceFor(Optional.empty())).isEqualTo(Advice.unclear("age-unknown"));
    }

    private Advice adviceFor(Optional<LocalDate> born) {
        return rule.advise(Example.draft().person("birthDate", born).file(), TODAY);
    }
}
