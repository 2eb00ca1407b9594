package org.affianca.engine.work;

import static org.affianca.engine.work.TestWorks.PLOT;
import static org.affianca.engine.work.TestWorks.SEED_MONEY;
import static org.affianca.engine.work.TestWorks.WHOLE;
import static org.affianca.engine.work.TestWorks.must;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.affianca.api.Advice;
import org.affianca.api.CaseId;
import org.affianca.api.Secrecy;
import org.affianca.api.WorkId;
import org.affianca.api.access.Actor;
import org.affianca.api.access.Role;
import org.affianca.api.area.Eligibility;
import org.affianca.api.area.Means;
import org.affianca.api.means.IseeDeclaration;
import org.affianca.api.means.IseeFigures;
import org.affianca.api.means.MeansTestData;
import org.affianca.api.money.Money;
import org.affianca.api.money.Rhythm;
import org.affianca.api.time.Period;
import org.affianca.api.work.Beginning;
import org.affianca.api.work.Decision;
import org.affianca.api.work.Particulars;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.casefile.ManyCases;
import org.affianca.engine.casefile.TestOffice;
import org.affianca.engine.check.TestPlan;
import org.affianca.engine.db.OnBothDatabases;
import org.affianca.engine.db.TestHouse;
import org.affianca.engine.ground.TestGround;
import org.affianca.engine.means.MeansBook;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class HolderMeansTest {
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);

    private final TestHouse house;
    private final TestWorks at;
    private final MeansBook book;
    private final AtomicReference<Means> told = new AtomicReference<>(Means.UNKNOWN);

    HolderMeansTest(TestHouse house) {
        this.house = house;
        this.at = new TestWorks(house);
        this.book = new MeansBook(TestGround.of(house));
        at.rules.add((Eligibility) (file, on) -> {
            told.set(file.means());
            return Advice.inFavour();
        });
    }

    private Means advised(Actor by, WorkId id) {
        house.as(by, () -> at.desk.advice(id));
        return told.get();
    }

    private void shown(CaseId file, String type, int euro, String source) {
        MeansTestData data = new MeansTestData(
                new IseeFigures(type, Money.euro(euro * 2L), Money.euro(euro), new BigDecimal("2.00")),
                new IseeDeclaration("INPS-ISEE-2026-00001234A", at.today().minusDays(1), false),
                source,
                Optional.empty(),
                List.of());
        house.as(at.giulia, () -> book.enter(at.holder(file), data));
    }

    private WorkId granted(CaseId file, int euro, Optional<Secrecy> secrecy) {
        Beginning beginning = new Beginning(
                Period.of(at.today(), at.today().plusMonths(2).minusDays(1)),
                Optional.empty(),
                secrecy,
                Particulars.paying(Money.euro(euro), Rhythm.MONTHLY, Optional.empty()));
        WorkId id = house.as(at.giulia, () -> at.desk.open(file, SEED_MONEY, beginning, Map.of()));
        must(at.move(id, "STARTED", Decision.on(at.today())));
        return id;
    }

    @Test
    void aRuleSeesTheNewestTestThatIsMoreThanAWord() {
        CaseId file = at.newCase();
        shown(file, "ordinary", 6_800, "attestation");
        shown(file, "minors", 5_000, "attestation");
        shown(file, "ordinary", 1, "stated");
        WorkId plot = at.open(file, PLOT, at.today(), LAST, WHOLE);

        Means means = advised(at.giulia, plot);

        assertThat(means.isee(at.today())).map(Means.Test::isee).contains(Money.euro(6_800));
        assertThat(means.isee("minors", at.today())).map(Means.Test::isee).contains(Money.euro(5_000));
        assertThat(means.isee(LocalDate.of(2027, 2, 1))).isEmpty();
    }

    @Test
    void aRuleSeesWhatOtherWorksOfThePersonPay() {
        CaseId file = at.newCase();
        granted(file, 150, Optional.empty());
        granted(at.newCase(), 1_000, Optional.empty());
        WorkId plot = at.open(file, PLOT, at.today(), LAST, WHOLE);

        Means means = advised(at.giulia, plot);

        assertThat(means.received(Year.of(2026))).isEqualTo(Money.euro(300));
        assertThat(means.received(Year.of(2026), "garden.seed-money")).isEqualTo(Money.euro(300));
        assertThat(means.received(Year.of(2026), "garden.walk")).isEqualTo(Money.ZERO);
        assertThat(means.received(Year.of(2025))).isEqualTo(Money.ZERO);
    }

    @Test
    void whatTheActorMayNotSeeIsNotToldToTheRule() {
        CaseId file = at.newCase();
        granted(file, 150, Optional.of(Secrecy.SPECIALIST));
        WorkId plot = at.open(file, PLOT, at.today(), LAST, WHOLE);
        Actor piera = house.user("Piera", Role.WORKER, at.hub);

        assertThat(advised(at.giulia, plot).received()).hasSize(2);
        assertThat(advised(piera, plot).received()).isEmpty();
    }

    @Test
    void itIsFoundByThePersonAmongManyCases() {
        CaseId file = at.newCase();
        granted(file, 150, Optional.empty());
        TestOffice office = new TestOffice(house);
        new ManyCases(house, office).fill(at.giulia, office.town.registered(at.giulia, "Fittizi", "Ada"));
        house.sql("insert into core.works (organisation_id, id, case_id, area, service, kind, step, stage, from_day,"
                + " secrecy, provider, opened_on, version, created_at, changed_at, changed_by)"
                + " select 1, c.id + 5000000, c.id, 'garden', 'garden.seed-money', 'GRANT', 'STARTED', 'RUNNING',"
                + " c.opened_on, 'ORDINARY', '', c.opened_on, 1, c.created_at, c.created_at, c.changed_by"
                + " from core.case_file c where c.id between 900000 and 901999");
        HolderMeansMapper sql = house.mappers().of(HolderMeansMapper.class);
        long visited = house.as(at.giulia, () -> {
            Viewer viewer = house.sight().viewer();
            return TestPlan.visited(
                    house, "works", () -> sql.received(viewer, at.holder(file), new WorkId(1), "2025-01"));
        });

        assertThat(visited).isLessThan(20);
    }
}
