package org.affianca.area.adults.inclusion;

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
import org.affianca.api.catalogue.Stage;
import org.affianca.testing.contract.AnyWork;
import org.junit.jupiter.api.Test;

class UsefulProjectTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 16);

    private final UsefulProjectStartGuard start = new UsefulProjectStartGuard();
    private final UsefulProjectAttendance attendance = new UsefulProjectAttendance();

    @Test
    void whoIsInsuredBegins() {
        assertThat(beginning(AnyWork.with(insured(TODAY, Optional.empty()))).allows())
                .isTrue();
    }

    @Test
    void whoseInsuranceIsOverDoesNot() {
        assertThat(beginning(AnyWork.with(insured(TODAY.minusDays(30), Optional.of(TODAY.minusDays(1))))))
                .isEqualTo(Verdict.no("useful-not-covered"));
    }

    @Test
    void theHoursOfAWeekAreThoseTheDecreeProvides() {
        Verdict outOfRange =
                new Verdict.No(List.of(new Because("useful-hours-out-of-range", Map.of("least", 8, "most", 16))));
        assertThat(beginning(AnyWork.with(hours(8))).allows()).isTrue();
        assertThat(beginning(AnyWork.with(hours(16))).allows()).isTrue();
        assertThat(beginning(AnyWork.with(hours(7)))).isEqualTo(outOfRange);
        assertThat(beginning(AnyWork.with(hours(17)))).isEqualTo(outOfRange);
    }

    @Test
    void comingBackAfterAnAbsenceIsNoBeginning() {
        assertThat(beginning(AnyWork.with(hours(1)).step("ACTIVE", Stage.RUNNING, TODAY.minusDays(40)))
                        .allows())
                .isTrue();
    }

    @Test
    void aWeekKeepsToTheHoursThatWereAgreed() {
        AnyWork week = AnyWork.with(insured(TODAY, Optional.empty()))
                .delivered(MONDAY, 6)
                .delivered(MONDAY.plusDays(3), 4);
        assertThat(attendance.allows(week.file(), YearMonth.from(MONDAY)).allows())
                .isTrue();
    }

    @Test
    void moreThanThatIsSaidWeekByWeek() {
        AnyWork week = AnyWork.with(insured(TODAY, Optional.empty()))
                .delivered(MONDAY, 6)
                .delivered(MONDAY.plusDays(3), 5);
        Because reason = new Because(
                "useful-week-beyond", Map.of("week", MONDAY, "hours", BigDecimal.valueOf(11.0), "most", 10));
        assertThat(attendance.allows(week.file(), YearMonth.from(MONDAY)).reasons())
                .containsExactly(reason);
    }

    private Verdict beginning(AnyWork work) {
        Map<String, Integer> hours = Map.of("adults.useful-hours-least", 8, "adults.useful-hours-most", 16);
        return start.allows(work.figures(hours).file(), AnyWork.to("ACTIVE", Stage.RUNNING), AnyWork.today());
    }

    private static UsefulProject insured(LocalDate from, Optional<LocalDate> until) {
        return project(10, from, until);
    }

    private static UsefulProject hours(int weekly) {
        return project(weekly, TODAY, Optional.empty());
    }

    private static UsefulProject project(int weekly, LocalDate from, Optional<LocalDate> until) {
        return new UsefulProject(
                "Giardini puliti",
                "commons",
                "Comune",
                "Marta Inventati",
                weekly,
                Optional.of(TODAY),
                Optional.of("12345678/90"),
                Optional.of("RCT 7"),
                Optional.of(from),
                until);
    }
}
