package org.affianca.engine.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.affianca.api.Paging;
import org.affianca.api.PersonId;
import org.affianca.api.Secrecy;
import org.affianca.api.ServiceCode;
import org.affianca.api.WorkId;
import org.affianca.api.access.Actor;
import org.affianca.api.access.Role;
import org.affianca.api.norm.WorkDeadline;
import org.affianca.api.order.Authority;
import org.affianca.api.order.AuthorityData;
import org.affianca.api.order.AuthorityId;
import org.affianca.api.order.Extension;
import org.affianca.api.order.Fulfilment;
import org.affianca.api.order.Fulfilment.Result;
import org.affianca.api.order.Hearing;
import org.affianca.api.order.HearingData;
import org.affianca.api.order.Mandate;
import org.affianca.api.order.ObligationData;
import org.affianca.api.order.OrderFile;
import org.affianca.api.order.OrderRole;
import org.affianca.api.order.Power;
import org.affianca.api.order.Signatory;
import org.affianca.api.problem.Forbidden;
import org.affianca.api.problem.Missing;
import org.affianca.api.problem.Stale;
import org.affianca.api.time.Period;
import org.affianca.api.time.Validity;
import org.affianca.api.work.Beginning;
import org.affianca.api.work.Decision;
import org.affianca.api.work.Particulars;
import org.affianca.engine.check.TestPlan;
import org.affianca.engine.db.OnBothDatabases;
import org.affianca.engine.db.TestHouse;
import org.affianca.engine.norm.TestClocks;
import org.affianca.engine.work.OfficeCalendar;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class OrderBookTest {
    private final TestHouse house;
    private final TestClocks at;
    private final OrderBook book;
    private final AuthorityRegister register;
    private final PersonId leo;

    OrderBookTest(TestHouse house) {
        this.house = house;
        this.at = new TestClocks(house);
        this.book = new OrderBook(at.ground, at.shelf, new OfficeCalendar(""), at.desk);
        this.register = new AuthorityRegister(at.ground);
        this.leo = at.file.members().get(0).person();
    }

    @BeforeEach
    void itIsTheDayAfterTheDecree() {
        at.at("2026-04-02T10:00");
    }

    private Authority court(String name, Optional<LocalDate> until, Optional<AuthorityId> successor) {
        return house.as(
                at.marco,
                () -> register.enter(new AuthorityData(
                        "juvenile-court", name, "Bologna", new Validity(Optional.empty(), until), successor)));
    }

    private WorkId order() {
        Particulars by = Particulars.orderedBy("Tribunale di Esempio", "VG 77/2026", Optional.empty());
        Beginning beginning =
                Beginning.on(Period.from(LocalDate.of(2026, 4, 1))).with(by);
        return house.as(
                at.giulia, () -> at.desk.open(at.file.id(), new ServiceCode("core.order"), beginning, Map.of()));
    }

    private static Mandate mandate(Optional<AuthorityId> authority) {
        return new Mandate(
                authority,
                "RG 403/2026",
                "dott.ssa Teresa Immaginari",
                "emergency-removal",
                Optional.of(LocalDate.of(2026, 4, 1)),
                Optional.of(LocalDateTime.parse("2026-04-01T15:00")),
                "Convalida il collocamento e nomina il curatore speciale.",
                Optional.of(LocalDate.of(2026, 10, 1)));
    }

    private WorkId written() {
        WorkId id = order();
        house.doAs(at.giulia, () -> book.write(id, 0, mandate(Optional.empty())));
        return id;
    }

    private OrderFile act(WorkId id, Function<Integer, OrderFile> act) {
        return house.as(at.giulia, () -> act.apply(file(id).version()));
    }

    private OrderFile file(WorkId id) {
        return house.as(at.giulia, () -> book.find(id)).orElseThrow();
    }

    private Optional<WorkDeadline> deadline(WorkId id, String code) {
        return at.clock(id).deadlines().stream()
                .filter(one -> one.code().equals(code))
                .findFirst();
    }

    private static ObligationData report(int everyMonths) {
        return new ObligationData(
                "Relazione sul minore", "report", "service", Optional.empty(), Optional.empty(), everyMonths);
    }

    @Test
    void anOrderNobodyWroteShowsWhatTheWorkSays() {
        WorkId id = order();
        OrderFile file = file(id);
        assertThat(file.version()).isZero();
        assertThat(file.mandate().proceeding()).isEqualTo("VG 77/2026");
        assertThatThrownBy(() -> act(id, version -> book.demand(id, version, report(3))))
                .hasMessage("order-not-written-yet");
    }

    @Test
    void theHeadingBecomesWhatTheWorkSaysToo() {
        Authority court = court("Tribunale per i minorenni di Prova", Optional.empty(), Optional.empty());
        WorkId id = order();
        OrderFile file = act(id, version -> book.write(id, version, mandate(Optional.of(court.id()))));
        assertThat(file.version()).isEqualTo(1);
        assertThat(file.mandate()).isEqualTo(mandate(Optional.of(court.id())));
        assertThat(file.authority().orElseThrow().data().name()).isEqualTo("Tribunale per i minorenni di Prova");
        assertThat(house.count(
                        "select count(*) from core.works where id = ? and authority like 'Tribunale per i minorenni%'"
                                + " and reference = 'RG 403/2026' and notified_on = ?",
                        id.value(), LocalDate.of(2026, 4, 1)))
                .isEqualTo(1);
        assertThatThrownBy(() -> house.as(at.giulia, () -> book.write(id, 0, mandate(Optional.empty()))))
                .isInstanceOf(Stale.class);
    }

    @Test
    void aCourtThatIsNoMoreNamesItsSuccessor() {
        Authority unified = court("Tribunale per le persone di Prova", Optional.empty(), Optional.empty());
        Authority old =
                court("Tribunale vecchio di Prova", Optional.of(LocalDate.of(2026, 3, 31)), Optional.of(unified.id()));
        assertThat(old.successorName()).contains("Tribunale per le persone di Prova");
        assertThat(house.as(
                                at.giulia,
                                () -> register.list(
                                        "tribunale vecchio", Optional.of(LocalDate.of(2026, 4, 1)), Paging.first(20)))
                        .items())
                .isEmpty();
        assertThat(house.as(at.giulia, () -> register.list("tribunale vecchio", Optional.empty(), Paging.first(20)))
                        .items())
                .contains(old);
        assertThatThrownBy(() -> house.as(at.giulia, () -> register.enter(old.data())))
                .isInstanceOf(Forbidden.class);
        AuthorityData itself = new AuthorityData("court?", " ", "", Validity.ALWAYS, Optional.of(old.id()));
        assertThatThrownBy(() -> house.as(at.marco, () -> register.change(old.id(), 1, itself)))
                .hasMessage("/kind unknown-code, /name required, /successor unknown-authority");
        assertThatThrownBy(() -> house.as(at.marco, () -> register.change(old.id(), 9, old.data())))
                .isInstanceOf(Stale.class);
    }

    @Test
    void eachObligationHasItsOwnTermAndState() {
        WorkId id = written();
        ObligationData defence = new ObligationData(
                "Presentare le controdeduzioni", "act", "service", Optional.empty(), Optional.of("core.defence"), 0);
        ObligationData visits = new ObligationData(
                "Non avvicinarsi alla casa", "prohibition", "parents", Optional.empty(), Optional.empty(), 0);
        act(id, version -> book.demand(id, version, defence));
        act(id, version -> book.demand(id, version, report(3)));
        OrderFile file = act(id, version -> book.demand(id, version, visits));
        assertThat(file.obligations())
                .extracting(one -> one.nextDue())
                .containsExactly(
                        Optional.of(LocalDate.of(2026, 4, 16)),
                        Optional.of(LocalDate.of(2026, 7, 1)),
                        Optional.empty());
        WorkDeadline first = deadline(id, "obligation-1").orElseThrow();
        assertThat(first.norm()).contains("core.defence");
        assertThat(first.because()).isNotEmpty();
        assertThat(deadline(id, "obligation-3")).isEmpty();

        Fulfilment done = new Fulfilment(LocalDate.of(2026, 4, 2), Result.DONE, "prot. 12", Optional.empty());
        OrderFile after = act(id, version -> book.fulfil(id, version, 1, done));
        assertThat(after.obligations().get(0).open()).isFalse();
        assertThat(deadline(id, "obligation-1").orElseThrow().metOn()).contains(LocalDate.of(2026, 4, 2));
        assertThatThrownBy(() -> act(id, version -> book.fulfil(id, version, 1, done)))
                .hasMessage("obligation-over");

        OrderFile reported = act(id, version -> book.fulfil(id, version, 2, done));
        assertThat(reported.obligations().get(1).open()).isTrue();
        assertThat(reported.obligations().get(1).nextDue()).contains(LocalDate.of(2026, 10, 1));

        Fulfilment breach = new Fulfilment(LocalDate.of(2026, 4, 2), Result.BREACHED, "", Optional.empty());
        assertThatThrownBy(() -> act(id, version -> book.fulfil(id, version, 3, breach)))
                .hasMessage("/note required");
        Fulfilment lifted = new Fulfilment(LocalDate.of(2026, 4, 2), Result.LIFTED, "", Optional.empty());
        assertThat(act(id, version -> book.fulfil(id, version, 2, lifted))
                        .obligations()
                        .get(1)
                        .open())
                .isFalse();
        assertThat(deadline(id, "obligation-2")).isEmpty();
    }

    @Test
    void aHearingStandsAmongWhatIsDueUntilItWasHeld() {
        WorkId id = written();
        HearingData hearing = new HearingData(LocalDateTime.parse("2026-04-14T09:30"), "Aula 3", "Convalida");
        act(id, version -> book.plan(id, version, hearing));
        assertThat(deadline(id, "hearing-1").orElseThrow().dueAt()).contains(LocalDateTime.parse("2026-04-14T09:30"));
        assertThat(house.as(at.giulia, () -> at.office.tasks.agenda(LocalDate.of(2026, 4, 30)))
                        .deadlines())
                .anyMatch(due -> due.work().equals(id) && due.code().equals("hearing-1"));
        assertThatThrownBy(() -> act(id, version -> book.conclude(id, version, 1, Hearing.State.HELD, "Sentite")))
                .hasMessage("/state in-the-future");
        HearingData later = new HearingData(LocalDateTime.parse("2026-04-15T11:00"), "Aula 3", "Convalida");
        act(id, version -> book.postpone(id, version, 1, later));
        at.at("2026-04-16T10:00");
        OrderFile held = act(id, version -> book.conclude(id, version, 1, Hearing.State.HELD, "Misura confermata"));
        assertThat(held.hearings().get(0).outcome()).isEqualTo("Misura confermata");
        assertThat(deadline(id, "hearing-1").orElseThrow().metOn()).contains(LocalDate.of(2026, 4, 15));
        assertThatThrownBy(() -> act(id, version -> book.postpone(id, version, 1, later)))
                .hasMessage("hearing-over");
    }

    @Test
    void theCuratorHasAPartAndItIsKnownWhoMaySignWhatForTheChild() {
        WorkId id = written();
        PersonId curator = at.office.town.registered(at.giulia, "Immaginari", "Teresa");
        Period since = Period.from(LocalDate.of(2026, 4, 1));
        OrderFile named = act(
                id,
                version -> book.name(
                        id, version, List.of(new OrderRole("special-curator", Optional.of(curator), "", since))));
        assertThat(named.roles()).extracting(OrderRole::person).containsExactly(Optional.of(curator));
        Power school = new Power("school", leo, "service", Optional.empty(), "Giulia", Power.Manner.ALONE, since);
        Power journey = new Power("documents", leo, "parents", Optional.empty(), "", Power.Manner.EXCLUDED, since);
        Power past = new Power(
                "health-ordinary",
                leo,
                "mother",
                Optional.empty(),
                "",
                Power.Manner.ALONE,
                Period.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 3, 1)));
        act(id, version -> book.empower(id, version, List.of(school, journey, past)));
        assertThat(signatories()).isEmpty();
        house.doAs(at.giulia, () -> at.desk.move(id, 2, "IN_FORCE", Decision.on(LocalDate.of(2026, 4, 1))));
        assertThat(signatories()).extracting(Signatory::power).containsExactlyInAnyOrder(school, journey);
        PersonId nobody = new PersonId(4711);
        Power wrong = new Power("tea", nobody, "king", Optional.of(nobody), "", Power.Manner.ALONE, since);
        assertThatThrownBy(() -> act(id, version -> book.empower(id, version, List.of(wrong))))
                .hasMessage("/powers/0/act unknown-code, /powers/0/subject unknown-person,"
                        + " /powers/0/holder unknown-code, /powers/0/person unknown-person");
        assertThatThrownBy(() -> act(
                        id,
                        version ->
                                book.name(id, version, List.of(new OrderRole("clown", Optional.empty(), "", since)))))
                .hasMessage("/roles/0/role unknown-code, /roles/0/name required");
    }

    private List<Signatory> signatories() {
        return house.as(at.giulia, () -> book.signatories(leo, Optional.empty()));
    }

    @Test
    void anExtensionMovesTheEndAndTheAlertBeforeIt() {
        WorkId id = written();
        assertThat(deadline(id, "expiry").orElseThrow().due()).isEqualTo(LocalDate.of(2026, 10, 1));
        assertThat(house.count(
                        "select count(*) from core.deadline_alert where work_id = ? and code = 'expiry' and ring_at ="
                                + " ?",
                        id.value(),
                        LocalDate.of(2026, 7, 3)
                                .atStartOfDay(house.clock().getZone())
                                .toInstant()))
                .isEqualTo(1);
        Extension early = new Extension(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 4, 3), "");
        assertThatThrownBy(() -> act(id, version -> book.extend(id, version, early)))
                .hasMessage("/until not-later-than-before, /decidedOn in-the-future, /reference required");
        Extension extension = new Extension(LocalDate.of(2027, 10, 1), LocalDate.of(2026, 4, 2), "decreto 9/2026");
        OrderFile extended = act(id, version -> book.extend(id, version, extension));
        assertThat(extended.expiresOn()).contains(LocalDate.of(2027, 10, 1));
        assertThat(extended.extensions()).containsExactly(extension);
        assertThat(deadline(id, "expiry").orElseThrow().due()).isEqualTo(LocalDate.of(2027, 10, 1));
    }

    @Test
    void anOrderIsSeenAndWrittenWithItsWorkOnly() {
        WorkId id = written();
        house.sql("update core.works set secrecy = ? where id = ?", Secrecy.PROFESSIONAL.name(), id.value());
        Actor piera = house.user("Piera", Role.WORKER, at.hub);
        assertThat(house.as(piera, () -> book.find(id))).isEmpty();
        assertThatThrownBy(() -> house.as(piera, () -> book.demand(id, 1, report(3))))
                .isInstanceOf(Missing.class);
        house.sql("update core.works set secrecy = 'ORDINARY' where id = ?", id.value());
        assertThat(house.as(piera, () -> book.find(id)).orElseThrow().mayWrite())
                .isFalse();
        assertThatThrownBy(() -> house.as(piera, () -> book.demand(id, 1, report(3))))
                .isInstanceOf(Forbidden.class);
        assertThat(house.as(at.giulia, () -> book.find(at.measure()))).isEmpty();
    }

    @Test
    void everyFlawOfTheHeadingIsSaidAtOnce() {
        WorkId id = order();
        Mandate wrong = new Mandate(
                Optional.of(new AuthorityId(4711)),
                " ",
                "due\nrighe",
                "tea",
                Optional.of(LocalDate.of(2026, 4, 3)),
                Optional.of(LocalDateTime.parse("2026-04-02T10:01")),
                "x".repeat(4001),
                Optional.of(LocalDate.of(2026, 4, 1)));
        assertThatThrownBy(() -> act(id, version -> book.write(id, version, wrong)))
                .hasMessage("/authority unknown-authority, /proceeding required, /judge not-plain-text,"
                        + " /measure unknown-code, /issuedOn in-the-future, /notifiedAt in-the-future,"
                        + " /content too-long, /expiresOn ends-before-it-begins");
    }

    @Test
    void amongThousandsOnlyWhatIsAskedForIsLookedAt() {
        WorkId id = written();
        PersonId other = at.office.town.registered(at.giulia, "Simulacri", "Pio");
        court("Giudice di Prova", Optional.empty(), Optional.empty());
        house.sql(
                "insert into core.order_power (organisation_id, work_id, place, act, subject_person_id, holder, name,"
                        + " manner, from_day) values (1, ?, 0, 'school', ?, 'service', '', 'ALONE', ?)",
                id.value(),
                other.value(),
                LocalDate.of(2026, 1, 1));
        for (int rows = 1; rows < 3000; rows *= 2) {
            house.sql(
                    "insert into core.order_power (organisation_id, work_id, place, act, subject_person_id, holder,"
                            + " name, manner, from_day) select 1, work_id, place + ?, act, subject_person_id, holder,"
                            + " name, manner, from_day from core.order_power where subject_person_id = ?",
                    rows,
                    other.value());
            house.sql(
                    "insert into core.authority (organisation_id, id, version, kind, name, name_key, place, changed_at,"
                            + " changed_by) select 1, id + ?, 1, 'other', 'Altro', 'altro', '', changed_at, changed_by"
                            + " from core.authority",
                    1_000_000_000L * rows);
        }
        assertThat(TestPlan.visited(house, "order_power", this::signatories)).isLessThan(100);
        assertThat(TestPlan.visited(house, "authority", () -> house.as(
                                at.giulia, () -> register.list("giudice", Optional.empty(), Paging.first(2)))
                        .items()))
                .isLessThan(100);
    }
}
