package org.affianca.engine.norm;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.affianca.api.Because;
import org.affianca.api.norm.NormRule;
import org.affianca.api.norm.Reckoning;
import org.affianca.api.norm.Shift;
import org.affianca.api.norm.Span;
import org.affianca.api.norm.Unit;
import org.affianca.api.time.Consequence;
import org.affianca.api.time.Period;
import org.affianca.api.time.Validity;
import org.affianca.engine.work.OfficeCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dated examples, worked out by hand with a calendar; the patron saint's day is 24 June. */
class ReckonerTest {
    private final Reckoner reckoner = new Reckoner(new OfficeCalendar("06-24"), ZoneId.of("Europe/Rome"));

    private static NormRule rule(int amount, Unit unit, Shift shift, boolean august, int suspendable) {
        return new NormRule(
                Validity.ALWAYS,
                new Span(amount, unit),
                shift,
                august,
                suspendable,
                Optional.empty(),
                Consequence.REMIND,
                "",
                true,
                List.of());
    }

    private Reckoning reckoned(int amount, Unit unit, Shift shift, boolean august, LocalDate start) {
        return reckoner.reckon(rule(amount, unit, shift, august, 0), "start", start.atTime(9, 30));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            24 | 2026-11-21T03:40 | 2026-11-22T03:40
            24 | 2026-02-28T12:00 | 2026-03-01T12:00
            24 | 2028-02-28T12:00 | 2028-02-29T12:00
            72 | 2026-12-24T23:15 | 2026-12-27T23:15
            48 | 2026-12-31T00:00 | 2027-01-02T00:00
            72 | 2026-04-03T17:20 | 2026-04-06T17:20
            # the night to 29 March 2026 has no 02:30
            24 | 2026-03-28T01:59 | 2026-03-29T01:59
            24 | 2026-03-28T02:30 | 2026-03-29T03:30
            24 | 2026-03-28T03:40 | 2026-03-29T03:40
            72 | 2026-03-27T18:00 | 2026-03-30T18:00
            72 | 2027-03-26T02:30 | 2027-03-29T02:30
            # the night to 25 October 2026 has 02:30 twice
            24 | 2026-10-24T02:30 | 2026-10-25T02:30
            24 | 2026-10-24T03:40 | 2026-10-25T03:40
            24 | 2026-10-25T01:30 | 2026-10-26T01:30
            48 | 2026-10-24T10:00 | 2026-10-26T10:00
            24 | 2027-10-30T02:30 | 2027-10-31T02:30
            """)
    void hoursRunByTheClockOnTheWall(int hours, LocalDateTime start, LocalDateTime due) {
        Reckoning reckoning = reckoner.reckon(rule(hours, Unit.HOURS, Shift.SATURDAY, true, 9999), "start", start);
        assertThat(reckoning.at()).contains(due);
        assertThat(reckoning.due()).isEqualTo(due.toLocalDate());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            30 | NONE     | 2026-01-15 | 2026-02-14
            30 | HOLIDAY  | 2026-01-15 | 2026-02-14
            30 | SATURDAY | 2026-01-15 | 2026-02-16
            1  | NONE     | 2024-02-28 | 2024-02-29
            30 | NONE     | 2024-01-30 | 2024-02-29
            365| NONE     | 2024-02-29 | 2025-02-28
            120| NONE     | 2026-01-10 | 2026-05-10
            10 | NONE     | 2026-03-25 | 2026-04-04
            # Easter and its Monday
            15 | NONE     | 2026-03-21 | 2026-04-05
            15 | HOLIDAY  | 2026-03-21 | 2026-04-07
            16 | HOLIDAY  | 2026-03-21 | 2026-04-07
            10 | SATURDAY | 2026-03-25 | 2026-04-07
            10 | SATURDAY | 2025-04-11 | 2025-04-22
            # the patron saint's day
            5  | NONE     | 2026-06-19 | 2026-06-24
            5  | HOLIDAY  | 2026-06-19 | 2026-06-25
            30 | HOLIDAY  | 2026-05-25 | 2026-06-25
            # a holiday on a Saturday, Christmas, New Year, Saint Francis on a Sunday
            10 | HOLIDAY  | 2026-04-15 | 2026-04-27
            1  | HOLIDAY  | 2026-12-24 | 2026-12-28
            7  | HOLIDAY  | 2026-12-25 | 2027-01-02
            7  | SATURDAY | 2026-12-25 | 2027-01-04
            93 | HOLIDAY  | 2026-07-03 | 2026-10-05
            """)
    void daysCountWithoutTheFirstAndTheLastMayMove(int days, Shift shift, LocalDate start, LocalDate due) {
        assertThat(reckoned(days, Unit.DAYS, shift, false, start).due()).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            10 | 2026-01-15 | 2026-01-29
            1  | 2026-04-03 | 2026-04-07
            5  | 2026-04-30 | 2026-05-08
            3  | 2026-06-22 | 2026-06-26
            2  | 2026-12-23 | 2026-12-28
            -3 | 2026-04-07 | 2026-04-01
            """)
    void workingDaysLeaveOutWhatIsNotWorked(int days, LocalDate start, LocalDate due) {
        assertThat(reckoned(days, Unit.WORKING_DAYS, Shift.NONE, false, start).due())
                .isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            10  | NONE     | 2026-01-10 | 2026-01-21
            20  | NONE     | 2026-02-08 | 2026-03-01
            20  | HOLIDAY  | 2026-02-08 | 2026-03-02
            5   | SATURDAY | 2026-03-30 | 2026-04-07
            1   | NONE     | 2024-02-28 | 2024-03-01
            -20 | NONE     | 2026-03-31 | 2026-03-10
            -5  | SATURDAY | 2026-04-12 | 2026-04-03
            """)
    void freeDaysLieBetweenTheTwo(int days, Shift shift, LocalDate start, LocalDate due) {
        assertThat(reckoned(days, Unit.FREE_DAYS, shift, false, start).due()).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1  | MONTHS | NONE    | 2026-01-31 | 2026-02-28
            1  | MONTHS | NONE    | 2024-01-31 | 2024-02-29
            6  | MONTHS | NONE    | 2025-08-31 | 2026-02-28
            24 | MONTHS | NONE    | 2024-02-29 | 2026-02-28
            2  | MONTHS | NONE    | 2026-12-31 | 2027-02-28
            1  | MONTHS | HOLIDAY | 2026-11-25 | 2026-12-28
            1  | YEARS  | NONE    | 2024-02-29 | 2025-02-28
            4  | YEARS  | NONE    | 2024-02-29 | 2028-02-29
            3  | YEARS  | NONE    | 2026-05-01 | 2029-05-01
            3  | YEARS  | HOLIDAY | 2026-05-01 | 2029-05-02
            """)
    void monthsEndOnTheSameDayOrTheLast(int amount, Unit unit, Shift shift, LocalDate start, LocalDate due) {
        assertThat(reckoned(amount, unit, shift, false, start).due()).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            30 | DAYS      | NONE     | 2026-07-01 | 2026-07-31
            31 | DAYS      | NONE     | 2026-07-01 | 2026-09-01
            30 | DAYS      | NONE     | 2026-07-15 | 2026-09-14
            30 | DAYS      | NONE     | 2026-07-31 | 2026-09-30
            30 | DAYS      | NONE     | 2026-08-01 | 2026-09-30
            30 | DAYS      | NONE     | 2026-08-10 | 2026-09-30
            10 | DAYS      | SATURDAY | 2026-07-28 | 2026-09-07
            10 | FREE_DAYS | NONE     | 2026-07-25 | 2026-09-05
            1  | MONTHS    | NONE     | 2026-07-20 | 2026-09-20
            1  | MONTHS    | HOLIDAY  | 2026-07-20 | 2026-09-21
            6  | MONTHS    | NONE     | 2026-06-15 | 2027-01-15
            15 | MONTHS    | NONE     | 2026-05-01 | 2027-10-02
            1  | MONTHS    | NONE     | 2026-08-31 | 2026-09-30
            """)
    void augustIsNotCountedWhereTheRuleSaysSo(int amount, Unit unit, Shift shift, LocalDate start, LocalDate due) {
        assertThat(reckoned(amount, unit, shift, true, start).due()).isEqualTo(due);
    }

    @Test
    void augustCountsForTheProtectionOfChildren() {
        assertThat(reckoned(10, Unit.DAYS, Shift.NONE, false, LocalDate.of(2026, 7, 28))
                        .due())
                .isEqualTo(LocalDate.of(2026, 8, 7));
    }

    @Test
    void atOnceIsDueAtThatVeryMoment() {
        LocalDateTime night = LocalDateTime.of(2026, 11, 21, 3, 40);
        assertThat(reckoner.reckon(rule(0, Unit.AT_ONCE, Shift.NONE, false, 0), "start", night)
                        .at())
                .contains(night);
    }

    private Reckoning stopped(int most, Period... days) {
        return reckoner.reckon(
                rule(30, Unit.DAYS, Shift.NONE, false, most),
                "start",
                LocalDateTime.of(2026, 1, 15, 9, 0),
                List.of(days),
                false);
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2026, month, day);
    }

    @Test
    void theDaysOfASuspensionAreAddedUpToWhatTheRuleAllows() {
        assertThat(stopped(30, Period.of(day(1, 20), day(1, 29))).due()).isEqualTo(day(2, 24));
        assertThat(stopped(30, Period.of(day(1, 20), day(3, 10))).due()).isEqualTo(day(3, 16));
        assertThat(stopped(30, Period.from(day(1, 20))).due()).isEqualTo(day(3, 16));
        assertThat(stopped(0, Period.of(day(1, 20), day(1, 29))).due()).isEqualTo(day(2, 14));
    }

    @Test
    void aSuspensionBeforeTheStartOrAfterTheEndChangesNothing() {
        assertThat(stopped(30, Period.of(day(1, 1), day(1, 15)), Period.of(day(2, 15), day(2, 20)))
                        .due())
                .isEqualTo(day(2, 14));
    }

    @Test
    void aSecondSuspensionInTheDaysThatTheFirstAddedIsAddedToo() {
        assertThat(stopped(9999, Period.of(day(2, 1), day(2, 5)), Period.of(day(2, 17), day(2, 18)))
                        .due())
                .isEqualTo(day(2, 21));
    }

    @Test
    void anExtensionCountsFromTheEndAndMovesFromAHoliday() {
        NormRule rule = new NormRule(
                Validity.ALWAYS,
                new Span(90, Unit.DAYS),
                Shift.HOLIDAY,
                false,
                0,
                Optional.of(new Span(60, Unit.DAYS)),
                Consequence.REMIND,
                "",
                true,
                List.of());
        LocalDateTime start = LocalDateTime.of(2026, 7, 28, 9, 0);
        assertThat(reckoner.reckon(rule, "start", start, List.of(), true).due()).isEqualTo(day(12, 28));
        assertThat(reckoner.reckon(rule, "start", start, List.of(), false).due())
                .isEqualTo(day(10, 26));
    }

    @Test
    void everyCountTellsItsSteps() {
        assertThat(reckoned(15, Unit.DAYS, Shift.HOLIDAY, false, day(3, 21)).because())
                .extracting(Because::code)
                .containsExactly("counted-days", "last-day-is-free", "last-day-is-free", "last-day-is-next");
        assertThat(reckoned(30, Unit.DAYS, Shift.NONE, true, day(8, 10)).because())
                .extracting(Because::code)
                .containsExactly("counted-days", "august-begins-after");
        assertThat(reckoned(1, Unit.MONTHS, Shift.NONE, false, day(1, 31)).because())
                .extracting(Because::code)
                .containsExactly("counted-months", "month-has-no-such-day");
        assertThat(stopped(30, Period.from(day(1, 20))).because())
                .extracting(Because::code)
                .containsExactly("counted-days", "clock-stood-still", "clock-stands-still-no-longer");
        LocalDateTime spring = LocalDateTime.of(2026, 3, 28, 3, 40);
        assertThat(reckoner.reckon(rule(24, Unit.HOURS, Shift.NONE, false, 0), "start", spring)
                        .because())
                .extracting(Because::code)
                .containsExactly("counted-hours", "clock-changes-meanwhile");
    }
}
