package org.affianca.area.employment.traineeship;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import org.affianca.api.Because;
import org.affianca.api.Verdict;
import org.affianca.api.catalogue.Stage;
import org.affianca.api.time.Period;
import org.affianca.area.employment.Settings;
import org.affianca.testing.contract.AnyWork;
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
        AnyWork full = Example.running().but("weeklyHours", 40);
        assertThat(week(full, 8.1).allows()).isFalse();
        assertThat(week(Example.running().but("weeklyHours", 40), 8).allows()).isTrue();
    }

    @Test
    void nobodyAttendsBeforeTheStartOrAfterTheEnd() {
        LocalDate before = Example.START.minusDays(1);
        assertThat(rule.allows(
                        Example.running().delivered(before.minusDays(1), 5).file(), MARCH))
                .isEqualTo(Verdict.no("attendance-while-not-running", "day", before.minusDays(1)));
        AnyWork over = Example.running()
                .common("period", Period.of(Example.START, MONDAY))
                .delivered(MONDAY.plusDays(1), 5);
        assertThat(rule.allows(over.file(), MARCH))
                .isEqualTo(Verdict.no("attendance-while-not-running", "day", MONDAY.plusDays(1)));
    }

    @Test
    void nobodyAttendsWhileSuspended() {
        AnyWork paused =
                Example.running().step("SUSPENDED", Stage.PAUSED, MONDAY).delivered(MONDAY, 5);
        assertThat(rule.allows(paused.file(), MARCH))
                .isEqualTo(Verdict.no("attendance-while-not-running", "day", MONDAY));
    }

    @Test
    void sundayIsFreeUnlessTheMunicipalitySaysOtherwise() {
        LocalDate sunday = MONDAY.plusDays(6);
        AnyWork example = Example.running().delivered(sunday, 4);
        assertThat(rule.allows(example.file(), MARCH)).isEqualTo(Verdict.no("attendance-on-sunday", "day", sunday));
        TraineeshipAttendance open = new TraineeshipAttendance(Settings.with(Map.of("sundays", true)));
        assertThat(open.allows(example.file(), MARCH).allows()).isTrue();
    }

    @Test
    void anIllnessMayLastOverASundayAndAnEmptyDaySaysNothing() {
        AnyWork ill = Example.running().absent(MONDAY.plusDays(6), "ill").delivered(Example.START.minusDays(1), 0);
        assertThat(rule.allows(ill.file(), MARCH).allows()).isTrue();
    }

    private Verdict week(AnyWork example, double hoursADay) {
        for (int day = 0; day < 5; day++) {
            example.delivered(MONDAY.plusDays(day), hoursADay);
        }
        return rule.allows(example.file(), MARCH);
    }
}
