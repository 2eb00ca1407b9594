package org.affianca.area.minors.placement;

import static org.affianca.testing.contract.AnyWork.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.affianca.api.Advice;
import org.affianca.testing.contract.AnyWork;
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
        AnyWork work = AnyWork.with(path)
                .person("birthDate", born)
                .figures(Map.of("minors.autonomy-from", 16, "minors.after-care-until", 21));
        return new CareLeaverEligibility().advise(work.file(), TODAY);
    }
}
