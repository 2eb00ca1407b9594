package org.affianca.area.employment.traineeship;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import org.affianca.api.Because;
import org.affianca.api.Verdict;
import org.affianca.api.catalogue.Stage;
import org.affianca.area.employment.Settings;
import org.junit.jupiter.api.Test;

class TraineeshipAttendanceTest {
    private static final YearMonth MARCH = YearMonth.of(2026, 3);
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 9);

    private final TraineeshipAttendance rule = new TraineeshipAttendance(Settings.defaults());

    @Test
    void aWeekOfTheProjectCanBe() {
        assertThat(week(Example.running(), 5).allows()).isTrue();
    }

    @Test
    void aWeekMayGoAFewHoursBeyondTheProjectButNotMore() {
        assertThat(week(Example.running(), 5.8).allows()).isTrue();
        assertThat(week(Example.running(), 6))
                .isEqualTo(new Verdict.No(java.util.List.of(new Because(
                        "week-beyond-project", Map.of("week", MONDAY, "hours", new BigDecimal("30.0"), "most", 29)))));
    }

    @Test
    void noWeekGoesBeyondFortyHours() {
        Example full = Example.running().but(p -> p.the("weeklyHours", 40));
        assertThat(week(full, 8.1).allows()).isFalse();
        assertThat(week(Example.running().but(p -> p.the("weeklyHours", 40)), 8).allows())
                .isTrue();
    }

    @Test
    void nobodyAttendsBeforeTheStartOrAfterTheEnd() {
        LocalDate before = Example.START.minusDays(1);
        assertThat(rule.allows(
                        Example.running().attended(before.minusDays(1), 5).file(), MARCH))
                .isEqualTo(Verdict.no("attendance-while-not-running", "day", before.minusDays(1)));
        Example over = Example.running().until(Optional.of(MONDAY)).attended(MONDAY.plusDays(1), 5);
        assertThat(rule.allows(over.file(), MARCH))
                .isEqualTo(Verdict.no("attendance-while-not-running", "day", MONDAY.plusDays(1)));
    }

    @Test
    void nobodyAttendsWhileSuspended() {
        Example paused =
                Example.running().step("SUSPENDED", Stage.PAUSED, MONDAY).attended(MONDAY, 5);
        assertThat(rule.allows(paused.file(), MARCH))
                .isEqualTo(Verdict.no("attendance-while-not-running", "day", MONDAY));
    }

    @Test
    void sundayIsFreeUnlessTheMunicipalitySaysOtherwise() {
        LocalDate sunday = MONDAY.plusDays(6);
        Example example = Example.running().attended(sunday, 4);
        assertThat(rule.allows(example.file(), MARCH)).isEqualTo(Verdict.no("attendance-on-sunday", "day", sunday));
        TraineeshipAttendance open = new TraineeshipAttendance(Settings.with(Map.of("sundays", true)));
        assertThat(open.allows(example.file(), MARCH).allows()).isTrue();
    }

    @Test
    void anIllnessMayLastOverASundayAndAnEmptyDaySaysNothing() {
        Example ill = Example.running().absent(MONDAY.plusDays(6), "ill").attended(Example.START.minusDays(1), 0);
        assertThat(rule.allows(ill.file(), MARCH).allows()).isTrue();
    }

    private Verdict week(Example example, double hoursADay) {
        for (int day = 0; day < 5; day++) {
            example.attended(MONDAY.plusDays(day), hoursADay);
        }
        return rule.allows(example.file(), MARCH);
    }
}
