package org.affianca.area.employment.traineeship;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import org.affianca.api.Because;
import org.affianca.api.money.Money;
import org.affianca.api.time.Period;
import org.affianca.api.work.Entitlement;
import org.affianca.area.employment.Settings;
import org.affianca.testing.contract.AnyWork;
import org.junit.jupiter.api.Test;

/** April 2026 has 22 weekdays: 110 hours are due at 25 hours a week, for 450 euro. */
class TraineeshipAllowanceTest {
    private static final YearMonth APRIL = YearMonth.of(2026, 4);

    private final TraineeshipAllowance rule = new TraineeshipAllowance(Settings.defaults());

    @Test
    void aMonthAttendedWholeIsPaidWhole() {
        assertThat(april(attending(22)).due()).isEqualTo(Money.euro(450));
    }

    @Test
    void hoursBeyondThoseDueAreNotPaid() {
        assertThat(april(attending(22).delivered(LocalDate.of(2026, 4, 11), 5)).due())
                .isEqualTo(Money.euro(450));
    }

    @Test
    void anAbsenceThatDoesNotCountIsTakenOffInProportion() {
        // 20 of 22 days: 450 x 100 / 110
        assertThat(april(attending(20).absent(LocalDate.of(2026, 4, 29), "unjustified"))
                        .due())
                .isEqualTo(new Money(409_09));
    }

    @Test
    void illnessCountsAsAttendance() {
        Entitlement april =
                april(attending(20).absent(LocalDate.of(2026, 4, 29), "ill").absent(LocalDate.of(2026, 4, 30), "ill"));
        assertThat(april.due()).isEqualTo(Money.euro(450));
        assertThat(april.how())
                .contains(
                        new Because("allowance-absences-counted", Map.of("days", 2, "hours", new BigDecimal("10.00"))));
    }

    @Test
    void aWeekOfIllnessCountsForTheHoursOfAWeekHoweverFewItsDays() {
        AnyWork threeDays = Example.running().but("daysPerWeek", 3).but("weeklyHours", 24);
        for (int day = 1; day <= 30; day++) {
            threeDays.absent(LocalDate.of(2026, 4, day), "ill");
        }
        // April's weekdays at 24 hours over five of them are 105.60 hours: five weeks at 24 would be 120.
        assertThat(april(threeDays).due()).isEqualTo(Money.euro(450));
    }

    @Test
    void aWeekendOfIllnessAddsNothing() {
        Entitlement april =
                april(attending(20).absent(LocalDate.of(2026, 4, 25), "ill").absent(LocalDate.of(2026, 4, 26), "ill"));
        assertThat(april.due()).isEqualTo(new Money(409_09));
    }

    @Test
    void aMunicipalityMayNotCountIllness() {
        TraineeshipAllowance strict =
                new TraineeshipAllowance(Settings.with(Map.of("countedAbsences", "injury, leave")));
        AnyWork ill = attending(21).absent(LocalDate.of(2026, 4, 30), "ill");
        assertThat(strict.forMonth(ill.file(), APRIL).due()).isEqualTo(new Money(429_55));
    }

    @Test
    void belowTheLeastShareNothingIsDue() {
        assertThat(april(attending(16)).due()).isEqualTo(new Money(327_27));
        Entitlement april = april(attending(15));
        assertThat(april.due()).isEqualTo(Money.ZERO);
        assertThat(april.how()).contains(Because.of("allowance-below-least", "least", 70));
    }

    @Test
    void aRegionMayPayInFullFromAShareOn() {
        TraineeshipAllowance generous = new TraineeshipAllowance(Settings.with(Map.of("fullFromPercent", 70)));
        assertThat(generous.forMonth(attending(16).file(), APRIL).due()).isEqualTo(Money.euro(450));
    }

    @Test
    void aSuspensionTakesItsDaysOutOfTheMonth() {
        // Suspended for the 10 weekdays from the 13th to the 24th; the 12 others attended: 450 x 60 / 110.
        AnyWork half = Example.suspended(Example.running(), LocalDate.of(2026, 4, 13), LocalDate.of(2026, 4, 27));
        APRIL.atDay(1)
                .datesUntil(APRIL.plusMonths(1).atDay(1))
                .filter(day -> RunningDays.isWeekday(day, 5))
                .filter(day -> RunningDays.of(half.file()).include(day))
                .forEach(day -> half.delivered(day, 5));
        Entitlement april = april(half);
        assertThat(april.due()).isEqualTo(new Money(245_45));
        assertThat(april.how()).contains(Because.of("allowance-share", "percent", new BigDecimal("100.00")));
    }

    @Test
    void aMonthInWhichItDidNotRunPaysNothingAndSaysSo() {
        assertThat(rule.forMonth(Example.running().file(), YearMonth.of(2026, 2)))
                .isEqualTo(new Entitlement(Money.ZERO, java.util.List.of(Because.of("allowance-not-running"))));
    }

    @Test
    void theDayOfTheEndIsTheLastThatCounts() {
        AnyWork short_ = Example.running().common("period", Period.of(Example.START, LocalDate.of(2026, 4, 1)));
        assertThat(april(short_.delivered(LocalDate.of(2026, 4, 1), 5)).due()).isEqualTo(new Money(20_45));
    }

    @Test
    void everyStepOfTheComputationIsTold() {
        assertThat(april(attending(20)).how())
                .containsExactly(
                        new Because(
                                "allowance-hours-due",
                                Map.of("due", new BigDecimal("110.00"), "month", new BigDecimal("110.00"))),
                        Because.of("allowance-hours-attended", "hours", new BigDecimal("100.0")),
                        Because.of("allowance-share", "percent", new BigDecimal("90.91")),
                        new Because(
                                "allowance-amount",
                                Map.of(
                                        "full",
                                        Money.euro(450),
                                        "hours",
                                        new BigDecimal("100.0"),
                                        "month",
                                        new BigDecimal("110.00"),
                                        "amount",
                                        new Money(409_09))),
                        Because.of("allowance-not-income"));
    }

    private static AnyWork attending(int days) {
        AnyWork example = Example.running();
        RunningDays.weekdays(APRIL, 5).limit(days).forEach(day -> example.delivered(day, 5));
        return example;
    }

    private Entitlement april(AnyWork example) {
        return rule.forMonth(example.file(), APRIL);
    }
}
