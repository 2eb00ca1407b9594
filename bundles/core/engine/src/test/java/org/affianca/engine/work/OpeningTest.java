package org.affianca.engine.work;

import static org.affianca.engine.work.TestWorks.PLOT;
import static org.affianca.engine.work.TestWorks.WHOLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.Secrecy;
import org.affianca.api.ServiceCode;
import org.affianca.api.WorkId;
import org.affianca.api.access.Actor;
import org.affianca.api.access.Role;
import org.affianca.api.area.Coherence;
import org.affianca.api.catalogue.Stage;
import org.affianca.api.money.Money;
import org.affianca.api.problem.Flaw;
import org.affianca.api.problem.Forbidden;
import org.affianca.api.problem.Invalid;
import org.affianca.api.problem.Missing;
import org.affianca.api.problem.Refused;
import org.affianca.api.time.Period;
import org.affianca.api.work.Application;
import org.affianca.api.work.Beginning;
import org.affianca.api.work.Direction;
import org.affianca.api.work.Particulars;
import org.affianca.api.work.WorkSheet;
import org.affianca.engine.casefile.CaseLock;
import org.affianca.engine.db.OnBothDatabases;
import org.affianca.engine.db.TestHouse;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class OpeningTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 2, 2);
    private static final LocalDate LAST = LocalDate.of(2026, 7, 31);
    private static final ServiceCode INDIVIDUAL_PLAN = new ServiceCode("core.individual-plan");
    private static final ServiceCode REQUEST = new ServiceCode("core.request");

    private final TestHouse house;
    private final TestWorks at;

    OpeningTest(TestHouse house) {
        this.house = house;
        this.at = new TestWorks(house);
    }

    @Test
    void beginsInTheFirstStepWithWhatWasSaid() {
        WorkSheet sheet = at.sheet(at.open(at.newCase(), PLOT, FIRST, LAST, WHOLE));

        assertThat(sheet.work().common().step()).isEqualTo("AGREED");
        assertThat(sheet.work().stage()).isEqualTo(Stage.DRAFT);
        assertThat(sheet.work().common().period()).isEqualTo(Period.of(FIRST, LAST));
        assertThat(sheet.details().orElseThrow())
                .containsEntry("name", "Orto dei Collaudi")
                .containsEntry("spades", 2);
        assertThat(sheet.history()).singleElement().satisfies(step -> assertThat(step.by())
                .isEqualTo("Giulia"));
        assertThat(sheet.next())
                .extracting(possible -> possible.step().name())
                .containsExactly("COMMUNICATED", "STARTED", "DROPPED", "VOID");
        assertThat(sheet.mayWrite()).isTrue();
        assertThat(sheet.installed()).isTrue();
    }

    @Test
    void leavesAnEventInTheLogOfTheCase() {
        CaseId id = at.newCase();
        WorkId work = at.open(id, PLOT, FIRST, LAST, WHOLE);

        assertThat(house.count(
                        "select count(*) from core.event where type = 'work-opened' and case_id = ? and work_id = ?",
                        id.value(),
                        work.value()))
                .isEqualTo(1);
    }

    @Test
    void rollsBackCoreAndAreaTogether() {
        CaseId id = at.newCase();
        long works = house.count("select count(*) from core.works");
        long plots = house.count("select count(*) from garden.plot");
        long events = house.count("select count(*) from core.event");

        assertThatThrownBy(() -> house.transactions().within(() -> {
                    at.open(id, PLOT, FIRST, LAST, WHOLE);
                    assertThat(house.count("select count(*) from garden.plot")).isEqualTo(plots + 1);
                    throw new IllegalStateException("after all");
                }))
                .hasMessage("after all");

        assertThat(house.count("select count(*) from core.works")).isEqualTo(works);
        assertThat(house.count("select count(*) from garden.plot")).isEqualTo(plots);
        assertThat(house.count("select count(*) from core.event")).isEqualTo(events);
    }

    @Test
    void takesAnIncompleteDraftAndSaysWhatIsMissingBeforeItMayGoOn() {
        WorkId id = at.open(at.newCase(), PLOT, FIRST, LAST, Map.of("spades", 2));

        assertThat(at.sheet(id).next().get(1).reasons()).singleElement().satisfies(reason -> assertThat(reason.values())
                .containsEntry("fields", "name"));
        assertThat(at.move(id, "STARTED", org.affianca.api.work.Decision.on(at.today()))
                        .allows())
                .isFalse();
        assertThat(house.as(at.giulia, () -> at.works.details(id, org.affianca.engine.details.Plot.class)))
                .isEmpty();
    }

    @Test
    void saysAllFlawsAtOnceAndWritesNothing() {
        CaseId id = at.newCase();
        long before = house.count("select count(*) from core.works");
        Beginning wrong = Beginning.on(Period.from(LocalDate.of(1066, 1, 1)))
                .below(new WorkId(-1))
                .with(new Particulars(
                        Optional.empty(),
                        "x".repeat(201),
                        Optional.of(Money.euro(3)),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        "a court",
                        "",
                        Optional.empty(),
                        Optional.of(Direction.OUT),
                        ""));

        Invalid invalid = catchThrowableOfType(
                Invalid.class, () -> house.as(at.giulia, () -> at.desk.open(id, PLOT, wrong, Map.of("spades", 99))));

        assertThat(invalid.flaws())
                .extracting(Flaw::pointer)
                .containsExactlyInAnyOrder(
                        "/from", "/under", "/provider", "/amount", "/authority", "/direction", "/details/spades");
        assertThat(house.count("select count(*) from core.works")).isEqualTo(before);
    }

    @Test
    void asksTheAreaWhetherTheDetailsHoldTogether() {
        at.rules.add((Coherence) details -> List.of(Flaw.at("/details/sownOn", "sown-too-late")));

        assertThatThrownBy(() -> at.open(at.newCase(), PLOT, FIRST, LAST, WHOLE))
                .isInstanceOf(Invalid.class)
                .hasMessage("/details/sownOn sown-too-late");
    }

    @Test
    void isAboutAServiceThatIsThere() {
        CaseId id = at.newCase();

        assertThatThrownBy(() -> at.open(id, new ServiceCode("garden.pond"), FIRST, LAST, Map.of()))
                .hasMessage("/service unknown-service");
    }

    @Test
    void isForThoseWhoMayWriteToTheCase() {
        CaseId id = at.newCase();
        var colleague = house.user("Bruno", Role.WORKER, at.hub);
        var stranger = house.user("Carlo", Role.WORKER, house.unit("elsewhere"));
        Beginning beginning = Beginning.on(Period.from(FIRST));

        assertThatThrownBy(() -> house.as(colleague, () -> at.desk.open(id, PLOT, beginning, WHOLE)))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> house.as(stranger, () -> at.desk.open(id, PLOT, beginning, WHOLE)))
                .isInstanceOf(Missing.class);
    }

    @Test
    void isRefusedInAClosedCase() {
        CaseId id = at.newCase();
        house.sql("update core.case_file set state = 'CLOSED', open_holder_id = null where id = ?", id.value());

        assertThatThrownBy(() -> at.open(id, PLOT, FIRST, LAST, WHOLE))
                .isInstanceOf(Refused.class)
                .hasMessage("case-closed");
    }

    @Test
    void waitsForTheOneWhoIsClosingTheCase() throws Exception {
        CaseId id = at.newCase();
        var closed = new java.util.concurrent.CountDownLatch(1);
        var goOn = new java.util.concurrent.CountDownLatch(1);
        var closing = java.util.concurrent.CompletableFuture.runAsync(
                () -> house.transactions().run(() -> {
                    new CaseLock(house.mappers()).hold(at.giulia.organisation(), id);
                    closed.countDown();
                    waitFor(goOn);
                    house.sql(
                            "update core.case_file set state = 'CLOSED', open_holder_id = null where id = ?",
                            id.value());
                }));
        waitFor(closed);
        var opening = java.util.concurrent.CompletableFuture.supplyAsync(() -> at.open(id, PLOT, FIRST, LAST, WHOLE));
        Thread.sleep(300);
        goOn.countDown();
        closing.join();

        assertThatThrownBy(opening::join).hasRootCauseInstanceOf(Refused.class).hasRootCauseMessage("case-closed");
    }

    private static void waitFor(java.util.concurrent.CountDownLatch latch) {
        try {
            assertThat(latch.await(10, java.util.concurrent.TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    @Test
    void letsOtherWorkHangUnderAPlan() {
        CaseId id = at.newCase();
        WorkId plan = at.open(id, INDIVIDUAL_PLAN, FIRST, LAST, Map.of());
        Beginning under = Beginning.on(Period.from(FIRST))
                .below(plan)
                .keptAs(Secrecy.PROFESSIONAL)
                .with(Particulars.providedBy("Orto della parrocchia"));
        WorkId plot = house.as(at.giulia, () -> at.desk.open(id, PLOT, under, WHOLE));

        assertThat(at.sheet(plot).work().common().under()).contains(plan);
        assertThat(at.sheet(plot).work().common().secrecy()).isEqualTo(Secrecy.PROFESSIONAL);
    }

    @Test
    void isAtLeastAsSecretAsItsService() {
        CaseId id = at.newCase();

        assertThatThrownBy(() -> openSecretly(at.giulia, id, new ServiceCode("garden.talk"), Secrecy.ORDINARY))
                .isInstanceOf(Invalid.class)
                .hasMessage("/secrecy below-the-service");
    }

    @Test
    void isNeverHiddenFromTheOneWhoOpensIt() {
        CaseId id = at.newCase();
        Actor colleague = house.user("Bruno", Role.WORKER, at.hub);
        house.sql(
                "insert into core.case_team (organisation_id, id, case_id, user_id, role, from_day)"
                        + " values (1, ?, ?, ?, 'worker', ?)",
                house.ids().next(),
                id.value(),
                colleague.id().value(),
                LocalDate.of(2025, 1, 1));
        long before = house.count("select count(*) from core.works");

        assertThatThrownBy(() -> openSecretly(colleague, id, PLOT, Secrecy.SPECIALIST))
                .isInstanceOf(Invalid.class)
                .hasMessage("/secrecy not-yours-to-see");
        assertThat(house.count("select count(*) from core.works")).isEqualTo(before);
        assertThat(openSecretly(colleague, id, PLOT, Secrecy.PROFESSIONAL)).isNotNull();
        assertThat(openSecretly(at.giulia, id, PLOT, Secrecy.SPECIALIST)).isNotNull();
    }

    private WorkId openSecretly(Actor actor, CaseId id, ServiceCode service, Secrecy secrecy) {
        Beginning secret = Beginning.on(Period.from(FIRST)).keptAs(secrecy);
        return house.as(actor, () -> at.desk.open(id, service, secret, service.equals(PLOT) ? WHOLE : Map.of()));
    }

    @Test
    void countsTheTimeOfARequestFromTheDayItWasReceived() {
        Beginning received =
                Beginning.on(Period.from(at.today())).with(Particulars.received(LocalDate.of(2026, 1, 10)));
        WorkId id = house.as(at.giulia, () -> at.desk.open(at.newCase(), REQUEST, received, Map.of()));

        Application request = (Application) at.sheet(id).work();
        assertThat(request.receivedOn()).isEqualTo(LocalDate.of(2026, 1, 10));
        assertThat(request.common().deadlines()).singleElement().satisfies(deadline -> assertThat(deadline.due())
                .isEqualTo(LocalDate.of(2026, 2, 9)));
        assertThatThrownBy(() -> at.open(at.newCase(), REQUEST, FIRST, LAST, Map.of()))
                .hasMessage("/receivedOn required");
    }
}
