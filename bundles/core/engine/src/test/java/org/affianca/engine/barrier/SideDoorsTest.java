package org.affianca.engine.barrier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.affianca.api.CaseId;
import org.affianca.api.Paging;
import org.affianca.api.PersonId;
import org.affianca.api.Secrecy;
import org.affianca.api.UnitId;
import org.affianca.api.UserId;
import org.affianca.api.access.Actor;
import org.affianca.api.access.Role;
import org.affianca.api.appointment.Appointment;
import org.affianca.api.appointment.AppointmentData;
import org.affianca.api.appointment.CalendarEntry;
import org.affianca.api.appointment.EntryKind;
import org.affianca.api.appointment.Guest;
import org.affianca.api.barrier.Barrier;
import org.affianca.api.barrier.BarrierData;
import org.affianca.api.casefile.CaseFile;
import org.affianca.api.casefile.CaseMember;
import org.affianca.api.casefile.UnmanagedCase;
import org.affianca.api.emergency.Emergency;
import org.affianca.api.emergency.EmergencyFilter;
import org.affianca.api.emergency.EmergencyId;
import org.affianca.api.emergency.EmergencySummary;
import org.affianca.api.glass.Glass;
import org.affianca.api.glass.GlassFilter;
import org.affianca.api.glass.GlassOpening;
import org.affianca.api.glass.Glasses;
import org.affianca.api.look.LookAlert;
import org.affianca.api.problem.Missing;
import org.affianca.api.task.DueWork;
import org.affianca.api.task.Task;
import org.affianca.api.task.TaskData;
import org.affianca.engine.appointment.AppointmentBook;
import org.affianca.engine.calendar.CalendarBook;
import org.affianca.engine.casefile.LeftBehind;
import org.affianca.engine.check.TestCodes;
import org.affianca.engine.db.OnBothDatabases;
import org.affianca.engine.db.TestHouse;
import org.affianca.engine.emergency.TestDesk;
import org.affianca.engine.glass.TestGlass;
import org.affianca.engine.ground.TestGround;
import org.affianca.engine.look.AlertBook;
import org.affianca.engine.vault.RawTexts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Beside the records themselves, the ways on which somebody behind the barrier might still learn of the other side. */
@OnBothDatabases
class SideDoorsTest {
    private final TestHouse house;
    private final TestBarriers town;
    private final TestDesk night;
    private final AppointmentBook appointments;
    private final CalendarBook calendar;
    private final LocalDate tomorrow;
    private Actor tea;

    SideDoorsTest(TestHouse house) {
        this.house = house;
        this.town = new TestBarriers(house);
        this.night = new TestDesk(house);
        this.appointments = new AppointmentBook(TestGround.of(house));
        this.calendar = new CalendarBook(TestGround.of(house), house.acting());
        this.tomorrow = town.office.today().plusDays(1);
        this.tea = house.user("Tea", Role.WORKER, town.minors, town.adults);
    }

    @BeforeEach
    void newPeopleAndSomebodyWhoWorksWithPioAndSitsInBothUnits() {
        town.begin();
        tea = house.user("Tea", Role.WORKER, town.minors, town.adults);
        town.joins(tea, town.his, "worker");
    }

    private List<EmergencyId> register(Actor by) {
        return house.as(by, () -> night.register.list(EmergencyFilter.all(), Paging.first(200))).items().stream()
                .map(EmergencySummary::id)
                .toList();
    }

    private List<EmergencyId> waiting(Actor by) {
        return house.as(by, night.register::waiting).stream()
                .map(EmergencySummary::id)
                .toList();
    }

    @Test
    void anEmergencyThatNamesHerIsNotThereFromTheOtherSide() {
        UnitId onCall = house.unit("on-call");
        Actor nora = house.user("Nora", Role.WORKER, town.adults, onCall);
        Emergency named = night.recorded(town.mario, town.adults, town.leo);
        Emergency handed = night.handedOver(nora, night.recorded(nora, onCall, town.ada), town.adults);
        Emergency nobodys = night.recorded(town.mario, town.adults);
        assertThat(register(town.mario)).contains(named.id(), handed.id());
        assertThat(waiting(town.mario)).contains(handed.id());

        town.set(town.giulia);

        assertThat(house.as(town.mario, () -> night.register.find(named.id())))
                .as("not even what he wrote himself, nor its safe place")
                .isEmpty();
        assertThat(register(town.mario)).contains(nobodys.id()).doesNotContain(named.id(), handed.id());
        assertThat(waiting(town.mario)).doesNotContain(handed.id());
        assertThatThrownBy(() -> house.as(town.mario, () -> night.desk.add(named.id(), 1, "Ancora")))
                .isInstanceOf(Missing.class);
        assertThat(register(nora)).contains(named.id(), handed.id());
        assertThat(waiting(nora)).contains(handed.id());
    }

    @Test
    void anEmergencyThatBecameHerCaseIsNotThereEither() {
        Actor nora = house.user("Nora", Role.WORKER, town.adults);
        Emergency became = night.recorded(town.mario, town.adults);
        house.sql(
                "update core.emergency set case_id = ? where id = ?",
                town.hers.id().value(),
                became.id().value());
        assertThat(register(town.mario)).contains(became.id());
        town.set(town.giulia);
        assertThat(register(town.mario)).doesNotContain(became.id());
        assertThat(house.as(town.mario, () -> night.register.find(became.id()))).isEmpty();
        assertThat(register(nora)).contains(became.id());
    }

    private Appointment appointed(Optional<CaseId> of, PersonId expected) {
        return house.as(
                town.giulia,
                () -> appointments.make(new AppointmentData(
                        "Colloquio con Ada",
                        "interview",
                        tomorrow,
                        "09:30",
                        "10:30",
                        "Via Nascosta 4",
                        "",
                        of,
                        List.of(expected),
                        List.of(town.giulia.id(), tea.id()),
                        "")));
    }

    private Task set(Actor by, CaseFile file, UserId assignee) {
        return house.as(
                by,
                () -> town.office.tasks.set(
                        new TaskData(Optional.of(file.id()), "Chiamare Ada", tomorrow, Optional.of(assignee))));
    }

    private void convened(CaseFile file, Actor seat) {
        long id = house.ids().next();
        house.sql(
                "insert into core.meeting (organisation_id, id, version, case_id, state, secrecy, question, requested_on,"
                        + " requested_by, convened_on, convened_at, place, minutes, outcome, words, cancelled_because,"
                        + " changed_at, changed_by) values (1, ?, 1, ?, 'CONVENED', 'ORDINARY', 'x', ?, ?, ?, '11:00',"
                        + " 'Via Nascosta 4', '', '', '', '', ?, ?)",
                id,
                file.id().value(),
                town.office.today(),
                seat.id().value(),
                tomorrow,
                house.clock().instant(),
                seat.id().value());
        house.sql(
                "insert into core.meeting_seat (organisation_id, meeting_id, seat, body, role, staff_id, name, deciding,"
                        + " present, dissent, signed_how, signed_note) values (1, ?, 1, '', '', ?, 'Tea', false, false, '',"
                        + " '', '')",
                id,
                seat.id().value());
    }

    private List<EntryKind> days(Actor by) {
        return house.as(by, () -> calendar.mine(town.office.today(), tomorrow.plusDays(7))).stream()
                .map(CalendarEntry::kind)
                .toList();
    }

    private List<CalendarEntry> feed(Actor by) {
        String token = house.as(by, calendar::openFeed);
        return calendar.feed(token).orElseThrow().entries();
    }

    @Test
    void whatStandsInTheDaysOfTheOtherSideForHerCaseVanishes() {
        Appointment inCase = appointed(Optional.of(town.hers.id()), town.ada);
        Appointment inNone = appointed(Optional.empty(), town.leo);
        Task task = set(town.giulia, town.hers, tea.id());
        set(town.mario, town.his, tea.id());
        convened(town.hers, tea);
        assertThat(days(tea))
                .containsExactlyInAnyOrder(
                        EntryKind.APPOINTMENT,
                        EntryKind.APPOINTMENT,
                        EntryKind.TASK,
                        EntryKind.TASK,
                        EntryKind.MEETING);

        town.set(town.giulia);

        assertThat(days(tea)).containsExactly(EntryKind.TASK);
        assertThat(feed(tea)).singleElement().satisfies(entry -> assertThat(entry.caseNumber())
                .isEqualTo(town.his.number()));
        for (Appointment each : List.of(inCase, inNone)) {
            assertThat(house.as(tea, () -> appointments.find(each.id()))).isEmpty();
            assertThat(house.as(town.giulia, () -> appointments.find(each.id())))
                    .isPresent();
        }
        assertThat(house.as(tea, () -> town.office.tasks.agenda(tomorrow)).tasks())
                .extracting(Task::caseLabel)
                .containsExactly(town.his.number() + " Simulacri Pio");
        assertThatThrownBy(() -> house.as(
                        tea, () -> town.office.tasks.done(task.id(), task.version(), Optional.of(town.office.today()))))
                .isInstanceOf(Missing.class);
        assertThat(days(town.giulia)).contains(EntryKind.APPOINTMENT);
    }

    @Test
    void whoIsBehindTheBarrierIsNoGuestOfAnAppointmentEither() {
        Appointment both = house.as(
                town.marco,
                () -> appointments.make(new AppointmentData(
                        "Incontro",
                        "interview",
                        tomorrow,
                        "09:30",
                        "10:30",
                        "",
                        "Sala 1",
                        Optional.of(town.hers.id()),
                        List.of(town.ada, town.pio),
                        List.of(town.giulia.id()),
                        "")));
        town.set(town.giulia);
        assertThat(house.as(town.giulia, () -> appointments.find(both.id()))
                        .orElseThrow()
                        .persons())
                .extracting(Guest::person)
                .containsExactly(town.ada);
    }

    @Test
    void noCalendarProgramIsToldWhereSomebodyProtectedIsExpected() {
        appointed(Optional.of(town.hers.id()), town.ada);
        assertThat(feed(town.giulia)).singleElement().satisfies(entry -> {
            assertThat(entry.place()).isEqualTo("Via Nascosta 4");
            assertThat(entry.title()).isEmpty();
            assertThat(entry.holder()).isEmpty();
        });
        house.sql("update core.person set secrecy = 'PROFESSIONAL' where id = ?", town.leo.value());
        assertThat(feed(town.giulia)).extracting(CalendarEntry::place).containsExactly("");
        house.sql("update core.person set secrecy = 'ORDINARY' where id = ?", town.leo.value());
        assertThat(feed(town.giulia)).extracting(CalendarEntry::place).containsExactly("Via Nascosta 4");
        town.set(town.giulia);
        assertThat(feed(town.giulia)).extracting(CalendarEntry::place).containsExactly("");
    }

    @Test
    void whoWasInHerCaseAndIsBehindTheBarrierIsNoMemberAtAll() {
        house.sql(
                "insert into core.case_member (organisation_id, case_id, person_id, place, role, from_day, until_day)"
                        + " values (1, ?, ?, 9, 'member', ?, ?)",
                town.hers.id().value(),
                town.pio.value(),
                town.office.today().minusDays(9),
                town.office.today().minusDays(1));
        house.sql(
                "insert into core.case_member_before (organisation_id, id, case_id, person_id, role, from_day, until_day)"
                        + " values (1, ?, ?, ?, 'member', ?, ?)",
                house.ids().next(),
                town.hers.id().value(),
                town.pio.value(),
                town.office.today().minusDays(30),
                town.office.today().minusDays(20));
        assertThat(members(town.giulia)).contains(town.pio);
        assertThat(before(town.giulia)).containsExactly(town.pio);

        town.set(town.giulia);

        assertThat(members(town.giulia)).containsExactly(town.ada, town.leo, town.nina);
        assertThat(before(town.giulia)).isEmpty();
        assertThat(members(town.marco)).contains(town.pio);
        assertThat(before(town.marco)).containsExactly(town.pio);
    }

    private List<PersonId> members(Actor by) {
        return town.office.find(by, town.hers.id()).members().stream()
                .map(CaseMember::person)
                .toList();
    }

    private List<PersonId> before(Actor by) {
        return house.as(by, () -> town.office.cases.course(town.hers.id())).orElseThrow().before().stream()
                .map(CaseMember::person)
                .toList();
    }

    @Test
    void noTableKeepsInClearWhyItWasSetOrLifted() {
        Barrier barrier = house.as(
                town.giulia,
                () -> town.desk.set(
                        new BarrierData(town.ada, town.pio, "Motivo-canarino uno", Optional.empty(), List.of())));
        assertThat(barrier.reason()).isEqualTo("Motivo-canarino uno");
        Barrier lifted = house.as(town.giulia, () -> town.desk.lift(barrier.id(), 1, "Motivo-canarino due"));
        assertThat(lifted.lifted().orElseThrow().reason()).isEqualTo("Motivo-canarino due");
        assertThat(house.as(town.giulia, () -> town.desk.find(barrier.id()))
                        .orElseThrow()
                        .reason())
                .isEqualTo("Motivo-canarino uno");
        assertThat(RawTexts.columnsWith(house, "Motivo-canarino")).isEmpty();
    }

    @Test
    void aReasonOfTheWidestLettersFits() {
        Barrier barrier = house.as(
                town.giulia,
                () -> town.desk.set(
                        new BarrierData(town.ada, town.pio, "€".repeat(2000), Optional.empty(), List.of())));
        assertThat(barrier.reason()).hasSize(2000);
    }

    @Test
    void aDeadlineDoesNotNameAHolderWhoIsOutOfSight() {
        town.office.takeInCharge(town.giulia, town.hers);
        long work = town.office.work(town.hers.id(), "RUNNING", Secrecy.ORDINARY, town.giulia);
        town.office.deadline(work, "hearing-1", tomorrow);
        Actor sara = house.user("Sara", Role.WORKER, town.minors);
        town.joins(sara, town.hers, "worker");
        assertThat(holders(sara)).containsExactly("Fittizi Ada");
        house.sql("update core.person set restricted = true where id = ?", town.ada.value());
        assertThat(holders(sara)).containsExactly("");
        assertThat(holders(town.giulia)).containsExactly("Fittizi Ada");
    }

    private List<String> holders(Actor by) {
        return house.as(by, () -> town.office.tasks.agenda(tomorrow)).deadlines().stream()
                .map(DueWork::holderLabel)
                .toList();
    }

    @Test
    void anAlertDoesNotNameHerToAnOfficerOfTheOtherSide() {
        AlertBook alerts = new AlertBook(TestGround.of(house));
        Actor pia = house.user("Pia", Role.PRIVACY);
        Actor both = house.user("Pina", Role.WORKER, town.adults);
        Actor officer = new Actor(
                both.id(), both.organisation(), both.label(), Set.of(Role.PRIVACY, Role.WORKER), both.units());
        town.joins(both, town.his, "worker");
        house.sql(
                "insert into core.look_alert (organisation_id, id, version, kind, state, user_id, person_id, amount,"
                        + " seen_at, raised_at, words) values (1, ?, 1, 'NO_CASE', 'RAISED', ?, ?, 1, ?, ?, '')",
                house.ids().next(),
                town.mario.id().value(),
                town.ada.value(),
                house.clock().instant(),
                house.clock().instant());
        assertThat(named(alerts, officer)).containsExactly("Fittizi Ada");
        town.set(town.giulia);
        assertThat(named(alerts, officer)).containsExactly("");
        assertThat(named(alerts, pia)).containsExactly("Fittizi Ada");
    }

    private List<String> named(AlertBook alerts, Actor by) {
        return house.as(by, () -> alerts.list(Optional.empty(), Paging.first(200))).items().stream()
                .filter(alert -> alert.person().equals(Optional.of(town.ada)))
                .map(LookAlert::personLabel)
                .toList();
    }

    @Test
    void aCoordinatorOnTheOtherSideLearnsNoNumberFromAnOpeningOfHerCase() {
        Glasses glasses = TestGlass.of(house);
        Actor nora = house.user("Nora", Role.WORKER, town.adults);
        Glass opened = house.as(
                nora,
                () -> glasses.open(new GlassOpening(
                        town.hers.number(), Optional.empty(), "danger", "Chiamata nella notte", Optional.empty())));
        Actor visiting = house.user("Vera", Role.COORDINATOR, town.minors);
        town.joins(visiting, town.his, "worker");
        assertThat(numbers(glasses, visiting)).contains(town.hers.number());

        town.set(town.giulia);

        assertThat(numbers(glasses, visiting)).doesNotContain(town.hers.number());
        assertThat(house.as(visiting, () -> glasses.find(opened.id()))).isEmpty();
        assertThatThrownBy(() -> house.as(visiting, () -> glasses.end(opened.id(), opened.version())))
                .isInstanceOf(Missing.class);
        assertThat(numbers(glasses, town.marco)).contains(town.hers.number());
    }

    private List<String> numbers(Glasses glasses, Actor by) {
        GlassFilter ofHers =
                new GlassFilter(Optional.of(town.hers.id()), Optional.empty(), Optional.empty(), false, false);
        return house.as(by, () -> glasses.list(ofHers, Paging.first(200))).items().stream()
                .map(Glass::caseNumber)
                .toList();
    }

    @Test
    void norFromTheListOfCasesLeftBehind() {
        LeftBehind behind = new LeftBehind(
                house.mappers(),
                house.transactions(),
                house.ids(),
                house.clock(),
                house.sight(),
                house.accessLog(),
                TestCodes.of(house),
                house.log());
        Actor visiting = house.user("Vera", Role.COORDINATOR, town.minors);
        town.joins(visiting, town.his, "worker");
        town.set(town.giulia);
        house.sql(
                "update core.account set active = false where id = ?",
                town.giulia.id().value());
        assertThat(left(behind, town.marco)).contains(town.hers.number());
        assertThat(left(behind, visiting)).doesNotContain(town.hers.number());
        house.sql(
                "update core.account set active = true where id = ?",
                town.giulia.id().value());
    }

    private List<String> left(LeftBehind behind, Actor by) {
        return house.as(by, () -> behind.list(Paging.first(200))).items().stream()
                .map(UnmanagedCase::number)
                .toList();
    }
}
