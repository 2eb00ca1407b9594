package org.affianca.engine.delivery;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.affianca.engine.delivery.TestMeasures.hours;
import static org.affianca.engine.delivery.TestMeasures.plan;
import static org.affianca.engine.delivery.TestMeasures.visit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.affianca.api.WorkId;
import org.affianca.api.access.Actor;
import org.affianca.api.access.Role;
import org.affianca.api.casefile.CaseFile;
import org.affianca.api.delivery.DayException;
import org.affianca.api.delivery.PlannedDay;
import org.affianca.api.delivery.Progress;
import org.affianca.api.delivery.Schedule;
import org.affianca.api.delivery.SchedulePlan;
import org.affianca.api.delivery.Why;
import org.affianca.api.problem.Missing;
import org.affianca.api.problem.Stale;
import org.affianca.api.work.Particulars;
import org.affianca.engine.check.TestPlan;
import org.affianca.engine.db.OnBothDatabases;
import org.affianca.engine.db.TestHouse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Today is Thursday, 15 January 2026; Epiphany is the one holiday. */
@OnBothDatabases
class ScheduleBookTest {
    private static final YearMonth JANUARY = YearMonth.of(2026, 1);
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 6, 30);

    private final TestHouse house;
    private final TestMeasures at;
    private CaseFile file;
    private WorkId work = new WorkId(0);

    ScheduleBookTest(TestHouse house) {
        this.house = house;
        this.at = new TestMeasures(house);
        this.file = at.file(at.person("Esempio", "Dario"));
    }

    @BeforeEach
    void aMeasureRuns() {
        file = at.file(at.person("Esempio", "Dario"));
        work = at.started(file, "Cooperativa Immaginaria", FIRST, LAST);
    }

    @Test
    void nothingIsPlannedUntilSomebodyDoes() {
        Schedule empty = seen();
        assertThat(empty.version()).isZero();
        assertThat(empty.plan()).isEqualTo(SchedulePlan.NONE);
        assertThat(empty.mayWrite()).isTrue();
    }

    @Test
    void theWeekIsLaidOutOnTheCalendarWithHolidaysAndExceptions() {
        planned(
                0,
                plan(
                        "",
                        List.of(visit(TUESDAY, "09:00", "2"), visit(TUESDAY, "15:00", "1.5"), visit(FRIDAY, "", "3")),
                        new DayException(LocalDate.of(2026, 1, 9), BigDecimal.ZERO, "Gita"),
                        new DayException(LocalDate.of(2026, 1, 10), new BigDecimal("3"), "Recupero")));

        List<PlannedDay> days = month();
        assertThat(days.subList(0, 5))
                .extracting(d -> d.on().getDayOfMonth() + " " + d.at() + " " + d.quantity() + " " + d.why())
                .containsExactly(
                        "2  3 WEEKLY", "6 09:00 0 HOLIDAY", "6 15:00 0 HOLIDAY", "9  0 EXCEPTION", "10  3 EXCEPTION");
        assertThat(days).filteredOn(d -> d.why() == Why.EXCEPTION).last().satisfies(d -> assertThat(d.reason())
                .isEqualTo("Recupero"));
    }

    @Test
    void aSuspendedMeasureIsNotDelivered() {
        planned(0, plan("", List.of(visit(MONDAY, "", "2"))));
        at.step(work, "SUSPENDED", LocalDate.of(2026, 1, 8));
        at.step(work, "STARTED", LocalDate.of(2026, 1, 14));

        assertThat(month())
                .extracting(d -> d.on().getDayOfMonth() + " " + d.why())
                .containsExactly("5 WEEKLY", "12 SUSPENDED", "19 WEEKLY", "26 WEEKLY");
    }

    @Test
    void hoursDueAndDoneAreReckonedToTheDayOnWhichTheyAreReached() {
        delivered(hours(LocalDate.of(2026, 1, 8), "6"), hours(LocalDate.of(2026, 1, 13), "4"));
        Schedule schedule = planned(0, plan("120", List.of(visit(THURSDAY, "09:00", "5"))));

        Progress progress = schedule.progress();
        assertThat(progress.done()).isEqualByComparingTo("10");
        // 22 January to 25 June: 23 Thursdays.
        assertThat(progress.planned()).isEqualByComparingTo("115");
        assertThat(progress.missing()).isEqualByComparingTo("0");
        assertThat(progress.reached()).contains(LocalDate.of(2026, 6, 18));

        Schedule fewer = planned(1, plan("130", List.of(visit(THURSDAY, "09:00", "5"))));
        assertThat(fewer.progress().missing()).isEqualByComparingTo("5");
        assertThat(fewer.progress().reached()).isEmpty();
    }

    @Test
    void whatIsDoneWasReachedOnTheDayItWasDone() {
        delivered(hours(LocalDate.of(2026, 1, 8), "6"), hours(LocalDate.of(2026, 1, 13), "4"));
        assertThat(planned(0, plan("6", List.of())).progress().reached()).contains(LocalDate.of(2026, 1, 8));
    }

    @Test
    void everyFlawIsSaidAtItsLine() {
        assertThatThrownBy(() -> planned(
                        0,
                        plan(
                                "-1",
                                List.of(visit(MONDAY, "9.00", "25"), visit(MONDAY, "", "0"), visit(MONDAY, "", "1")),
                                new DayException(LocalDate.of(2025, 12, 1), BigDecimal.ONE, ""),
                                new DayException(FIRST, new BigDecimal("1.234"), "a\nb"))))
                .hasMessage("/due out-of-range, /weekly/0/at time-invalid, /weekly/0/quantity out-of-range,"
                        + " /weekly/1/quantity out-of-range, /weekly/2/day visit-twice,"
                        + " /exceptions/0/on outside-period, /exceptions/1/quantity too-many-decimals,"
                        + " /exceptions/1/reason not-plain-text");
    }

    @Test
    void aPlanFromAnOldPageIsStaleAndAnEndedMeasureIsPlannedNoMore() {
        planned(0, plan("", List.of()));
        assertThatThrownBy(() -> planned(0, plan("", List.of()))).isInstanceOf(Stale.class);
        at.step(work, "FINISHED", at.today);
        assertThatThrownBy(() -> planned(1, plan("", List.of()))).hasMessage("work-ended");
    }

    @Test
    void strangersDoNotKnowThatThereIsASchedule() {
        Actor other = house.user("Vito", Role.WORKER, house.unit("other"));
        assertThat(house.as(other, () -> at.schedules.find(work))).isEmpty();
        assertThat(house.as(other, () -> at.schedules.month(work, JANUARY))).isEmpty();
        assertThatThrownBy(() -> house.as(other, () -> at.schedules.plan(work, 0, SchedulePlan.NONE)))
                .isInstanceOf(Missing.class);
    }

    @Test
    void eachDayKeepsWhoDeliveredItAndTheSumsFollow() {
        LocalDate day = LocalDate.of(2026, 1, 5);
        delivered(hours(day, "2"));
        house.doAs(
                at.giulia,
                () -> at.desk.amend(work, at.version(work), Particulars.providedBy("Associazione Inventata")));
        house.doAs(
                at.giulia,
                () -> at.desk.deliver(work, JANUARY, 1, List.of(hours(day, "2.5"), hours(day.plusDays(2), "4"))));

        assertThat(house.as(at.giulia, () -> at.schedules.byProvider(FIRST, day.plusDays(2))))
                .filteredOn(line -> line.service().equals(TestMeasures.MEASURE))
                .extracting(line -> line.provider() + " "
                        + line.quantity().stripTrailingZeros().scale())
                .contains("Associazione Inventata 0", "Cooperativa Immaginaria 1");
        Actor other = house.user("Vito", Role.WORKER, house.unit("other"));
        assertThat(house.as(other, () -> at.schedules.byProvider(FIRST, LAST))).isEmpty();
    }

    @Test
    void theDeliveriesOfAStretchAreFoundByTheirDay() {
        delivered(hours(LocalDate.of(2026, 1, 5), "2"));
        String plan = house.as(
                at.giulia,
                () -> TestPlan.of(house, () -> house.mappers()
                        .of(ScheduleMapper.class)
                        .provided(house.sight().viewer(), FIRST, FIRST.plusDays(9))));
        if (!plan.isEmpty()) {
            assertThat(plan).contains("DELIVERY_BY_DAY");
        }
    }

    private void delivered(org.affianca.api.work.Delivery... days) {
        house.doAs(at.giulia, () -> at.desk.deliver(work, JANUARY, 0, List.of(days)));
    }

    private Schedule seen() {
        return house.as(at.giulia, () -> at.schedules.find(work)).orElseThrow();
    }

    private Schedule planned(int version, SchedulePlan plan) {
        return house.as(at.giulia, () -> at.schedules.plan(work, version, plan));
    }

    private List<PlannedDay> month() {
        return house.as(at.giulia, () -> at.schedules.month(work, JANUARY)).orElseThrow();
    }
}
