package org.affianca.area.minors.placement;

import static org.affianca.area.minors.CareFile.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.Advice;
import org.affianca.area.minors.CareFile;
import org.junit.jupiter.api.Test;

class CareLeaverEligibilityTest {
    @Test
    void fromSixteenToTwentyOneItSpeaksInFavour() {
        assertThat(born(TODAY.minusYears(16))).isEqualTo(Advice.inFavour());
        assertThat(born(TODAY.minusYears(21).plusDays(1))).isEqualTo(Advice.inFavour());
    }

    @Test
    void beforeAndAfterItSpeaksAgainst() {
        assertThat(born(TODAY.minusYears(16).plusDays(1)))
                .isEqualTo(Advice.against("too-young-for-autonomy", "age", 16));
        assertThat(born(TODAY.minusYears(21))).isEqualTo(Advice.against("too-old-for-autonomy", "age", 21));
    }

    @Test
    void withoutABirthDateItLeavesItToAPerson() {
        assertThat(advice(Optional.empty())).isEqualTo(Advice.unclear("birth-unknown"));
    }

    private static Advice born(LocalDate day) {
        return advice(Optional.of(day));
    }

    private static Advice advice(Optional<LocalDate> born) {
        Optional<LocalDate> none = Optional.empty();
        CareLeaver path = new CareLeaver(
                none,
                none,
                none,
                none,
                none,
                none,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return new CareLeaverEligibility().advise(CareFile.of(path, born), TODAY);
    }
}
