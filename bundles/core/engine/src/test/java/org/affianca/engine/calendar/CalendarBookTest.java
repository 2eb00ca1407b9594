package org.affianca.engine.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.affianca.api.PersonId;
import org.affianca.api.Secrecy;
import org.affianca.api.UnitId;
import org.affianca.api.access.Actor;
import org.affianca.api.access.Role;
import org.affianca.api.activity.Activity;
import org.affianca.api.activity.ActivityData;
import org.affianca.api.activity.SessionSeries;
import org.affianca.api.appointment.AppointmentData;
import org.affianca.api.appointment.CalendarEntry;
import org.affianca.api.appointment.CalendarFeed;
import org.affianca.api.appointment.EntryKind;
import org.affianca.api.casefile.CaseFile;
import org.affianca.api.problem.Forbidden;
import org.affianca.api.task.TaskData;
import org.affianca.api.time.Period;
import org.affianca.engine.activity.ActivityBook;
import org.affianca.engine.appointment.AppointmentBook;
import org.affianca.engine.casefile.TestOffice;
import org.affianca.engine.check.TestPlan;
import org.affianca.engine.db.OnBothDatabases;
import org.affianca.engine.db.TestHouse;
import org.affianca.engine.ground.Ground;
import org.affianca.engine.ground.TestGround;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class CalendarBookTest {
    private final TestHouse house;
    private final TestOffice office;
    private final CalendarBook book;
    private final AppointmentBook appointments;
    private final ActivityBook activities;
    private final UnitId hub;
    private final LocalDate today;
    private Actor giulia;
    private CaseFile file;

    CalendarBookTest(TestHouse house) {
        this.house = house;
        this.office = new TestOffice(house);
        Ground ground = TestGround.of(house);
        this.book = new CalendarBook(ground, house.acting());
        this.appointments = new AppointmentBook(ground);
        this.activities = new ActivityBook(ground, day -> true);
        this.hub = house.unit("hub");
        this.today = office.today();
        this.giulia = house.user("Giulia", Role.WORKER, hub);
        this.file = office.opened(giulia, person());
    }

    @BeforeEach
    void aWorkerWithACase() {
        giulia = house.user("Giulia", Role.WORKER, hub);
        file = office.opened(giulia, person());
        office.takeInCharge(giulia, file);
    }

    @Test
    void aWorkersDaysHoldWhatIsKeptElsewhereInTheOrderOfTheClock() {
        appointed(today.plusDays(1), "09:30", "10:30");
        house.doAs(
                giulia,
                () -> office.tasks.set(new TaskData(
                        Optional.of(file.id()), "Chiamare la scuola", today.plusDays(1), Optional.empty())));
        long work = office.work(file.id(), "RUNNING", Secrecy.ORDINARY, giulia);
        office.deadline(work, "hearing-1", today.plusDays(2));
        house.sql(
                "update core.case_file set review_on = ? where id = ?",
                today.plusDays(3),
                file.id().value());
        meets(today.plusDays(4));

        assertThat(mine())
                .extracting(e -> e.kind() + " " + e.on().getDayOfMonth() + " " + e.from() + e.code())
                .containsExactly(
                        "TASK 16 ",
                        "APPOINTMENT 16 09:30interview",
                        "DEADLINE 17 hearing-1",
                        "CASE_REVIEW 18 ",
                        "ACTIVITY 19 15:00workshop");
        assertThat(mine().get(0).holder()).isEqualTo("Esempio Dario");
        assertThat(mine().get(0).caseNumber()).isEqualTo(file.number());
    }

    @Test
    void aHearingStandsAtItsHourAndADeadlineOfADayHasNone() {
        long work = office.work(file.id(), "RUNNING", Secrecy.ORDINARY, giulia);
        office.deadline(work, "report", today.plusDays(2));
        office.deadline(work, "hearing-1", today.plusDays(2));
        house.sql(
                "update core.deadline set due_at = ? where work_id = ? and code = 'hearing-1'",
                today.plusDays(2).atTime(9, 30).atZone(house.clock().getZone()).toInstant(),
                work);
        assertThat(mine())
                .extracting(entry -> entry.code() + " " + entry.from() + "-" + entry.until())
                .containsExactly("report -", "hearing-1 09:30-09:30");
        String token = house.as(giulia, book::openFeed);
        assertThat(book.feed(token).orElseThrow().entries())
                .as("a calendar program is told the hour too")
                .extracting(CalendarEntry::from)
                .containsExactly("", "09:30");
    }

    @Test
    void aCaseOutOfSightHasNoNumberInTheCalendar() {
        appointed(today.plusDays(1), "09:30", "10:30");
        house.sql(
                "update core.case_file set secrecy = 'SEALED' where id = ?",
                file.id().value());
        house.sql("delete from core.case_team where case_id = ?", file.id().value());
        assertThat(mine()).singleElement().satisfies(entry -> {
            assertThat(entry.caseId()).isEmpty();
            assertThat(entry.caseNumber()).isEmpty();
            assertThat(entry.holder()).isEmpty();
        });
    }

    @Test
    void aColleagueReadsWhenSomebodyIsEngagedAndNotWhatFor() {
        appointed(today.plusDays(1), "09:30", "10:30");
        Actor desk = house.user("Sportello", Role.DESK, hub);
        assertThat(house.as(desk, () -> book.engagements(giulia.id(), today, today.plusDays(7))))
                .singleElement()
                .satisfies(one -> assertThat(one.from() + "-" + one.until()).isEqualTo("09:30-10:30"));
        assertThatThrownBy(() -> house.as(
                        house.user("Elio", Role.ADMINISTRATOR, hub), () -> book.engagements(giulia.id(), today, today)))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void theFeedOpensWithItsTokenAloneAndOnlyWhileItIsTheLast() {
        appointed(today.plusDays(1), "09:30", "10:30");
        assertThat(house.as(giulia, book::feedOpenedAt)).isEmpty();
        String first = house.as(giulia, book::openFeed);
        CalendarFeed read = book.feed(first).orElseThrow();
        assertThat(read.user()).isEqualTo(giulia.id());
        assertThat(read.entries()).extracting(CalendarEntry::kind).containsExactly(EntryKind.APPOINTMENT);

        String second = house.as(giulia, book::openFeed);
        assertThat(book.feed(first)).isEmpty();
        assertThat(book.feed("nonsense")).isEmpty();
        assertThat(book.feed(second)).isPresent();
        assertThat(house.count("select count(*) from core.calendar_feed where token_hash = ?", second))
                .isZero();
        house.sql(
                "update core.account set active = false where id = ?",
                giulia.id().value());
        assertThat(book.feed(second)).isEmpty();
        house.sql(
                "update core.account set active = true where id = ?",
                giulia.id().value());
        house.doAs(giulia, book::closeFeed);
        assertThat(book.feed(second)).isEmpty();
    }

    @Test
    void aCalendarIsReadByTheSeason() {
        assertThatThrownBy(() -> house.as(giulia, () -> book.mine(today, today.plusDays(101))))
                .hasMessage("/until too-many-days");
        assertThatThrownBy(() -> house.as(giulia, () -> book.mine(today, today.minusDays(1))))
                .hasMessage("/until ends-before-it-begins");
    }

    @Test
    void aWorkersAppointmentsAreFoundByWorkerAndDay() {
        appointed(today, "09:30", "10:30");
        CalendarMapper sql = house.mappers().of(CalendarMapper.class);
        plan("APPOINTMENTS_OF_STAFF", () -> sql.appointments(house.sight().viewer(), today, today.plusDays(7)));
        plan("TASKS_DUE", () -> sql.tasks(house.sight().viewer(), today, today.plusDays(7)));
        plan("SEATS_OF_STAFF", () -> sql.meetings(house.sight().viewer(), today, today.plusDays(7)));
        plan("ACTIVITY_SESSION_BY_DAY", () -> sql.sessions(house.sight().viewer(), today, today.plusDays(7)));
        plan("TEAM_OF_USER", () -> sql.reviews(house.sight().viewer(), today, today.plusDays(7)));
        plan("TEAM_OF_USER", () -> sql.deadlines(house.sight().viewer(), today, today.plusDays(7)));
        plan("TEAM_OF_USER", () -> sql.informings(house.sight().viewer(), today, today.plusDays(7)));
        plan("TRANSFERS_IN_STATE", () -> sql.transfers(house.sight().viewer(), today, today.plusDays(7)));
    }

    private void plan(String index, java.util.function.Supplier<List<?>> query) {
        String plan = house.as(giulia, () -> TestPlan.of(house, query));
        if (!plan.isEmpty()) {
            assertThat(plan).contains(index);
        }
    }

    private List<CalendarEntry> mine() {
        return house.as(giulia, () -> book.mine(today, today.plusDays(30)));
    }

    private PersonId person() {
        return office.town.registered(giulia, "Esempio", "Dario");
    }

    private void appointed(LocalDate on, String from, String until) {
        house.doAs(
                giulia,
                () -> appointments.make(new AppointmentData(
                        "Colloquio con Dario",
                        "interview",
                        on,
                        from,
                        until,
                        "Sede",
                        "",
                        Optional.of(file.id()),
                        List.of(),
                        List.of(giulia.id()),
                        "")));
    }

    private void meets(LocalDate on) {
        Activity open = house.as(
                giulia,
                () -> activities.open(new ActivityData(
                        "Laboratorio",
                        "workshop",
                        hub,
                        Optional.empty(),
                        Optional.of(giulia.id()),
                        "",
                        "Sala civica",
                        Period.from(today),
                        Optional.empty(),
                        "")));
        house.doAs(
                giulia,
                () -> activities.plan(
                        open.id(), open.version(), new SessionSeries(on, Optional.empty(), "15:00", "16:00", "")));
    }
}
