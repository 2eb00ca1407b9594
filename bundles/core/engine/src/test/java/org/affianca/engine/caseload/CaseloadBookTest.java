package org.affianca.engine.caseload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.affianca.api.Secrecy;
import org.affianca.api.Tally;
import org.affianca.api.UnitId;
import org.affianca.api.access.Actor;
import org.affianca.api.access.Role;
import org.affianca.api.appointment.Appointment;
import org.affianca.api.appointment.AppointmentData;
import org.affianca.api.casefile.CaseFile;
import org.affianca.api.caseload.CaseloadLine;
import org.affianca.api.caseload.HandOnPlan;
import org.affianca.api.caseload.HandOnRow;
import org.affianca.api.problem.Forbidden;
import org.affianca.api.task.Task;
import org.affianca.api.task.TaskData;
import org.affianca.api.time.Period;
import org.affianca.engine.appointment.AppointmentBook;
import org.affianca.engine.casefile.TestOffice;
import org.affianca.engine.check.TestPlan;
import org.affianca.engine.db.OnBothDatabases;
import org.affianca.engine.db.TestHouse;
import org.affianca.engine.ground.TestGround;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class CaseloadBookTest {
    private final TestHouse house;
    private final TestOffice office;
    private final CaseloadBook book;
    private final AppointmentBook appointments;
    private final LocalDate today;
    private UnitId unit;
    private Actor giulia;
    private Actor piera;
    private Actor head;

    CaseloadBookTest(TestHouse house) {
        this.house = house;
        this.office = new TestOffice(house);
        this.book = new CaseloadBook(TestGround.of(house), office.desk);
        this.appointments = new AppointmentBook(TestGround.of(house));
        this.today = office.today();
        this.unit = house.unit("caseload");
        this.giulia = house.user("Giulia", Role.WORKER, unit);
        this.piera = giulia;
        this.head = giulia;
    }

    @BeforeEach
    void aUnitOfItsOwn() {
        unit = house.unit("caseload-" + house.ids().next());
        giulia = house.user("Giulia", Role.WORKER, unit);
        piera = house.user("Piera", Role.WORKER, unit);
        head = house.user("Coordina", Role.COORDINATOR, unit);
    }

    @Test
    void whoCarriesHowMuchIsCountedByWorkerUnitAndArea() {
        CaseFile one = file(giulia, "Ada");
        CaseFile two = file(giulia, "Leo");
        file(piera, "Nina");
        house.doAs(
                head,
                () -> office.desk.assign(
                        two.id(), office.find(head, two.id()).version(), piera.id(), "worker", Period.from(today)));
        long work = office.work(one.id(), "RUNNING", Secrecy.ORDINARY, giulia);
        office.deadline(work, "report", today.minusDays(2));
        office.deadline(work, "later", today.plusDays(2));
        CaseFile closed = file(giulia, "Bruno");
        office.close(giulia, closed);

        List<CaseloadLine> workers = house.as(head, () -> book.byWorker(Optional.of(unit)));
        assertThat(workers)
                .extracting(l -> l.label() + " " + told(l.cases(), l.managed(), l.works(), l.late()))
                .containsExactly("Giulia 2 2 1 1", "Piera 2 1 0 0");
        assertThat(house.as(head, () -> book.byUnit()))
                .filteredOn(l -> l.key().equals(String.valueOf(unit.value())))
                .singleElement()
                .satisfies(l -> assertThat(l.cases()).isEqualTo(Tally.exact(3)));
        assertThat(house.as(head, () -> book.byArea(Optional.of(unit))))
                .extracting(l -> l.key() + " " + told(l.cases(), l.works(), l.late()))
                .containsExactly("employment 1 1 1");
        Actor other = house.user("Vito", Role.WORKER, house.unit("other"));
        assertThat(house.as(other, () -> book.byWorker(Optional.of(unit)))).isEmpty();
        assertThatThrownBy(() -> house.as(house.user("Sportello", Role.DESK, unit), () -> book.byUnit()))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void whoCoordinatesFromAboveIsToldNoCountBelowFiveAndNoSumThatGivesItAway() {
        UnitId above = house.unit("above-" + house.ids().next());
        UnitId north = house.unit("north-" + house.ids().next(), above);
        UnitId south = house.unit("south-" + house.ids().next(), above);
        Actor nadia = house.user("Nadia", Role.WORKER, north);
        Actor sandro = house.user("Sandro", Role.WORKER, south);
        Actor chief = house.user("Dirige", Role.COORDINATOR, above);
        for (int i = 0; i < 6; i++) {
            CaseFile file = file(nadia, "Nord" + "abcdef".charAt(i));
            office.work(file.id(), "RUNNING", Secrecy.ORDINARY, nadia);
        }
        for (int i = 0; i < 2; i++) {
            CaseFile file = file(sandro, "Sud" + "abcdef".charAt(i));
            office.work(file.id(), "RUNNING", Secrecy.ORDINARY, sandro);
        }
        assertThat(house.as(chief, () -> book.byUnit()))
                .extracting(l -> l.key() + " " + told(l.cases(), l.works(), l.late()))
                .containsExactly(north.value() + " 6 6 0", south.value() + " 1-4 1-4 0");
        assertThat(house.as(chief, () -> book.byWorker(Optional.empty())))
                .extracting(l -> l.label() + " " + told(l.cases(), l.managed(), l.works()))
                .containsExactly("Nadia 6 6 6", "Sandro 1-4 1-4 1-4");
        assertThat(house.as(chief, () -> book.byArea(Optional.empty())))
                .as("8 less the 6 of the north would give the south away")
                .extracting(l -> l.key() + " " + told(l.cases(), l.works()))
                .containsExactly("employment 7-10 7-10");
        assertThat(house.as(chief, () -> book.byArea(Optional.of(south))))
                .extracting(l -> told(l.cases(), l.works()))
                .containsExactly("1-4 1-4");
        assertThat(house.as(sandro, () -> book.byWorker(Optional.empty())))
                .as("one's own figures are exact")
                .extracting(l -> l.label() + " " + told(l.cases(), l.managed(), l.works()))
                .containsExactly("Sandro 2 2 2");
        Actor ofTheSouth = house.user("Coordina Sud", Role.COORDINATOR, south);
        assertThat(house.as(ofTheSouth, () -> book.byUnit()))
                .as("and so are those of one's own unit")
                .extracting(l -> told(l.cases(), l.works()))
                .containsExactly("2 2");
    }

    @Test
    void aWholeCaseloadIsLookedAtAndThenHandedOnWithItsTasksAndAppointments() {
        CaseFile one = file(giulia, "Ada");
        CaseFile two = file(giulia, "Leo");
        Task task = house.as(
                giulia,
                () -> office.tasks.set(new TaskData(Optional.of(one.id()), "Chiamare", today, Optional.empty())));
        Appointment meeting = appointed(one);
        HandOnPlan plan = new HandOnPlan(giulia.id(), piera.id(), today.plusDays(1), List.of());

        List<HandOnRow> before = house.as(head, () -> book.preview(plan));
        assertThat(before)
                .extracting(r -> r.number() + " " + r.role() + " " + r.tasks() + " " + r.appointments())
                .containsExactly(one.number() + " manager 1 1", two.number() + " manager 0 0");
        assertThat(before).allSatisfy(row -> assertThat(row.done()).isFalse());
        assertThat(managerOf(one, today.plusDays(1))).isEqualTo(giulia.id().value());

        List<HandOnRow> after = house.as(head, () -> book.handOn(plan));
        assertThat(after).allSatisfy(row -> assertThat(row.done()).isTrue());
        assertThat(managerOf(one, today)).isEqualTo(giulia.id().value());
        assertThat(managerOf(one, today.plusDays(1))).isEqualTo(piera.id().value());
        assertThat(house.count(
                        "select assignee_id from core.task where id = ?",
                        task.id().value()))
                .isEqualTo(piera.id().value());
        assertThat(house.as(head, () -> appointments.find(meeting.id()))
                        .orElseThrow()
                        .staff())
                .extracting(s -> s.label())
                .containsExactly("Piera");
        assertThat(house.count(
                        "select count(*) from core.event where case_id = ? and type = 'case-handed-on'",
                        one.id().value()))
                .isEqualTo(1);
    }

    @Test
    void someCasesGoAndOneThatCannotSaysWhy() {
        CaseFile one = file(giulia, "Ada");
        CaseFile two = file(giulia, "Leo");
        CaseFile sealed = file(giulia, "Nina");
        house.sql(
                "update core.case_file set secrecy = 'SPECIALIST' where id = ?",
                sealed.id().value());
        house.sql(
                "insert into core.case_transfer (organisation_id, id, version, case_id, open_case_id, from_unit_id,"
                        + " to_unit_id, to_body, reason, answer_by, proposed_at, proposed_by, state, answer,"
                        + " changed_at, changed_by)"
                        + " values (1, ?, 1, ?, ?, ?, ?, '', 'Trasloco', ?, ?, ?, 'PROPOSED', '', ?, ?)",
                house.ids().next(),
                two.id().value(),
                two.id().value(),
                unit.value(),
                unit.value(),
                today.plusDays(9),
                house.clock().instant(),
                head.id().value(),
                house.clock().instant(),
                head.id().value());
        List<HandOnRow> rows = house.as(
                head,
                () -> book.handOn(new HandOnPlan(
                        giulia.id(), piera.id(), today.plusDays(1), List.of(one.id(), two.id(), sealed.id()))));
        assertThat(rows).extracting(HandOnRow::done).containsExactly(true, false);
        assertThat(rows.get(1).flaws()).extracting(f -> f.why().code()).containsExactly("transfer-pending");
        assertThat(managerOf(sealed, today.plusDays(1))).isEqualTo(giulia.id().value());
    }

    @Test
    void aColleagueWithoutTheRightHandsNothingOn() {
        CaseFile one = file(giulia, "Ada");
        List<HandOnRow> rows = house.as(
                piera, () -> book.handOn(new HandOnPlan(giulia.id(), piera.id(), today.plusDays(1), List.of())));
        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(row.done()).isFalse();
            assertThat(row.flaws()).extracting(f -> f.why().code()).containsExactly("may-not-hand-on");
        });
        assertThat(managerOf(one, today.plusDays(1))).isEqualTo(giulia.id().value());
    }

    @Test
    void whoSharesACaseGoesAndTheOtherComesInTheSameRole() {
        CaseFile one = file(giulia, "Ada");
        Actor other = house.user("Olga", Role.WORKER, unit);
        house.doAs(
                head,
                () -> office.desk.assign(
                        one.id(), office.find(head, one.id()).version(), piera.id(), "worker", Period.from(today)));
        List<HandOnRow> rows =
                house.as(head, () -> book.handOn(new HandOnPlan(piera.id(), other.id(), today.plusDays(1), List.of())));
        assertThat(rows)
                .singleElement()
                .satisfies(row -> assertThat(row.done()).as(row.toString()).isTrue());
        assertThat(house.count(
                        "select count(*) from core.case_team where case_id = ? and user_id = ? and role = 'worker'"
                                + " and from_day = ?",
                        one.id().value(),
                        other.id().value(),
                        today.plusDays(1)))
                .isEqualTo(1);
    }

    @Test
    void everyFlawOfAHandOverIsSaidAtOnce() {
        Actor desk = house.user("Sportello", Role.DESK, unit);
        assertThatThrownBy(() -> house.as(
                        head, () -> book.preview(new HandOnPlan(desk.id(), desk.id(), today.minusDays(1), List.of()))))
                .hasMessage("/to same-worker, /to follows-no-cases, /on in-the-past");
    }

    @Test
    void theCasesOfAUnitAndOfAWorkerAreFoundByTheirIndexes() {
        file(giulia, "Ada");
        LoadMapper load = house.mappers().of(LoadMapper.class);
        String plan = house.as(
                head,
                () -> TestPlan.of(house, () -> load.casesByWorker(house.sight().viewer(), unit)));
        String places = house.as(
                head,
                () -> TestPlan.of(house, () -> house.mappers()
                        .of(HandOnMapper.class)
                        .places(house.sight().viewer(), giulia.id(), List.of(), 200)));
        if (!plan.isEmpty()) {
            assertThat(plan).contains("CASE_OF_UNIT").contains("TEAM_OF_CASE");
            assertThat(places).contains("TEAM_OF_USER");
        }
    }

    private CaseFile file(Actor manager, String name) {
        CaseFile file = office.opened(manager, office.town.registered(manager, "Fittizi", name));
        office.takeInCharge(manager, file);
        return office.find(manager, file.id());
    }

    private Appointment appointed(CaseFile file) {
        return house.as(
                giulia,
                () -> appointments.make(new AppointmentData(
                        "Colloquio",
                        "interview",
                        today.plusDays(5),
                        "09:00",
                        "10:00",
                        "",
                        "",
                        Optional.of(file.id()),
                        List.of(),
                        List.of(giulia.id()),
                        "")));
    }

    private long managerOf(CaseFile file, LocalDate day) {
        return house.count(
                "select user_id from core.case_team where case_id = ? and role = 'manager' and from_day <= ?"
                        + " and (until_day is null or until_day >= ?)",
                file.id().value(),
                day,
                day);
    }

    private static String told(Tally... counts) {
        return Stream.of(counts)
                .map(one -> one.suppressed() ? one.least() + "-" + one.most() : String.valueOf(one.least()))
                .collect(Collectors.joining(" "));
    }
}
