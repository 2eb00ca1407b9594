package org.affianca.area.minors.education;

import static org.affianca.testing.contract.AnyWork.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.affianca.api.Because;
import org.affianca.api.Verdict;
import org.affianca.api.area.WorkFile;
import org.affianca.api.catalogue.Stage;
import org.affianca.api.work.Delivery;
import org.affianca.testing.contract.AnyWork;
import org.junit.jupiter.api.Test;

/** Six hours a week were agreed from Monday 2 March on, one more is tolerated. */
class HomeEducationHoursTest {
    private final HomeEducationHours rule = new HomeEducationHours();

    @Test
    void theHoursAgreedAndThoseToleratedMayBeEntered() {
        assertThat(month(hours(TODAY, 4), hours(TODAY.plusDays(2), 3)).allows()).isTrue();
    }

    @Test
    void aWeekBeyondThemMayNot() {
        assertThat(month(hours(TODAY, 4), hours(TODAY.plusDays(2), 4)))
                .isEqualTo(new Verdict.No(List.of(new Because(
                        "educator-beyond-agreed",
                        Map.of("week", TODAY, "hours", BigDecimal.valueOf(8), "most", BigDecimal.valueOf(7))))));
        assertThat(month(hours(TODAY, 7), hours(TODAY.plusDays(7), 7)).allows()).isTrue();
    }

    @Test
    void nobodyComesBeforeItBeginsOrWhileItIsSuspended() {
        assertThat(month(hours(TODAY.minusDays(1), 1)))
                .isEqualTo(Verdict.no("educator-while-not-running", "day", TODAY.minusDays(1)));
        assertThat(month(hours(TODAY.plusDays(20), 1)))
                .isEqualTo(Verdict.no("educator-while-not-running", "day", TODAY.plusDays(20)));
        assertThat(month(hours(TODAY.plusDays(20), 0)).allows()).isTrue();
    }

    private Verdict month(Delivery... deliveries) {
        HomeEducation six = new HomeEducation(6, "home", Optional.empty(), Optional.empty(), Optional.empty());
        WorkFile file = AnyWork.with(six)
                .step("STARTED", Stage.RUNNING, TODAY)
                .step("SUSPENDED", Stage.PAUSED, TODAY.plusDays(15))
                .delivered(deliveries)
                .figures(Map.of("minors.education-tolerated-hours", 1))
                .file();
        return rule.allows(file, YearMonth.from(TODAY));
    }

    private static Delivery hours(LocalDate on, int hours) {
        return new Delivery(on, BigDecimal.valueOf(hours), Optional.empty());
    }
}
