package org.affianca.engine.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.affianca.api.Because;
import org.affianca.api.Page;
import org.affianca.api.Paging;
import org.affianca.api.PersonId;
import org.affianca.api.Secrecy;
import org.affianca.api.ServiceCode;
import org.affianca.api.UnitId;
import org.affianca.api.WorkId;
import org.affianca.api.access.Actor;
import org.affianca.api.access.Role;
import org.affianca.api.casefile.CaseFile;
import org.affianca.api.contribution.BandWay;
import org.affianca.api.contribution.Calculation;
import org.affianca.api.contribution.ContributionBand;
import org.affianca.api.contribution.ContributionRule;
import org.affianca.api.contribution.ContributionRuleData;
import org.affianca.api.contribution.RoundingWay;
import org.affianca.api.means.IseeDeclaration;
import org.affianca.api.means.IseeFigures;
import org.affianca.api.means.MeansTestData;
import org.affianca.api.money.Money;
import org.affianca.api.problem.Forbidden;
import org.affianca.api.problem.Missing;
import org.affianca.api.problem.Refused;
import org.affianca.api.problem.Stale;
import org.affianca.engine.casefile.TestOffice;
import org.affianca.engine.catalogue.LiveCatalogue;
import org.affianca.engine.catalogue.Shelf;
import org.affianca.engine.check.TestPlan;
import org.affianca.engine.db.OnBothDatabases;
import org.affianca.engine.db.TestHouse;
import org.affianca.engine.ground.Ground;
import org.affianca.engine.ground.TestGround;
import org.affianca.engine.means.MeansBook;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class ContributionOfficeTest {
    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);

    private final TestHouse house;
    private final TestOffice office;
    private final MeansBook means;
    private final ContributionOffice contributions;
    private final UnitId hub;
    private final Actor giulia;
    private final Actor marta;
    private final PersonId carla;
    private final CaseFile file;
    /** Each test has a service of its own: rules are for the whole house. */
    private final ServiceCode service;

    private static final List<String> SERVICES = List.of(
            "core.placement", "core.economic-aid", "core.order", "core.request", "core.referral", "core.assessment");
    private static int used;

    ContributionOfficeTest(TestHouse house) {
        this.house = house;
        this.office = new TestOffice(house);
        Ground ground = TestGround.of(house);
        this.means = new MeansBook(ground);
        this.contributions = new ContributionOffice(ground, new LiveCatalogue(new Shelf(), house.clock()), means);
        this.hub = house.unit("hub");
        this.giulia = house.user("Giulia", Role.WORKER, hub);
        this.marta = house.user("Marta", Role.COORDINATOR, hub);
        this.carla = office.town.registered(giulia, "Provetti", "Carla");
        this.file = office.opened(giulia, carla);
        this.service = new ServiceCode(SERVICES.get(used++ % SERVICES.size()));
    }

    private ContributionRuleData data(LocalDate from, String act) {
        return new ContributionRuleData(
                service,
                from,
                act,
                "day",
                Optional.of(Money.euro(60)),
                "ordinary",
                List.of(
                        ContributionBand.share(Optional.of(Money.euro(8_000)), "10.00"),
                        ContributionBand.linear(Money.euro(20_000), "10.00", "50.00"),
                        ContributionBand.fixed(Optional.empty(), Money.euro(45))),
                new BigDecimal("100.00"),
                Optional.of(Money.euro(2)),
                Optional.of(Money.euro(50)),
                10,
                RoundingWay.DOWN);
    }

    private ContributionRule published(LocalDate from) {
        ContributionRule draft = house.as(marta, () -> contributions.draft(data(from, "Del. 3/2026")));
        return house.as(marta, () -> contributions.publish(draft.id(), draft.version()));
    }

    private WorkId work() {
        WorkId id = new WorkId(office.work(file.id(), "RUNNING", Secrecy.ORDINARY, giulia));
        house.sql("update core.works set service = ? where id = ?", service.value(), id.value());
        return id;
    }

    @Test
    void aDraftIsReadBackAsWrittenByCoordinatorsAlone() {
        ContributionRule draft = house.as(marta, () -> contributions.draft(data(NEW_YEAR, "")));
        assertThat(draft.data())
                .usingRecursiveComparison()
                .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                .isEqualTo(data(NEW_YEAR, ""));
        assertThat(house.as(marta, () -> contributions.find(draft.id()))).contains(draft);
        assertThat(house.as(giulia, () -> contributions.find(draft.id()))).isEmpty();
        assertThatThrownBy(() -> house.as(giulia, () -> contributions.draft(data(NEW_YEAR, ""))))
                .isInstanceOf(Forbidden.class);
        assertThat(house.as(marta, () -> contributions.inForce(service, NEW_YEAR)))
                .isEmpty();
        assertThatThrownBy(() -> house.as(marta, () -> contributions.publish(draft.id(), 1)))
                .isInstanceOf(Refused.class)
                .hasMessage("contribution-without-act");
        ContributionRule mended = house.as(marta, () -> contributions.correct(draft.id(), 1, data(NEW_YEAR, "Del. 9")));
        assertThat(mended.version()).isEqualTo(2);
        assertThatThrownBy(() -> house.as(marta, () -> contributions.correct(draft.id(), 1, data(NEW_YEAR, "x"))))
                .isInstanceOf(Stale.class);
    }

    @Test
    void theRuleThatBeganLastCountsAndAPublishedOneNeverChanges() {
        ContributionRule first = published(NEW_YEAR);
        ContributionRule summer = published(NEW_YEAR.plusMonths(6));
        assertThat(house.as(
                        giulia,
                        () -> contributions.inForce(
                                service, NEW_YEAR.plusMonths(6).minusDays(1))))
                .contains(first);
        assertThat(house.as(giulia, () -> contributions.inForce(service, NEW_YEAR.plusMonths(6))))
                .contains(summer);
        assertThat(house.as(giulia, () -> contributions.inForce(service, NEW_YEAR.minusDays(1))))
                .isEmpty();
        assertThatThrownBy(() -> house.as(
                        marta, () -> contributions.correct(first.id(), first.version(), data(NEW_YEAR, "Del. 4"))))
                .hasMessage("contribution-published");
        assertThatThrownBy(() -> published(NEW_YEAR)).hasMessage("contribution-begins-already");
    }

    @Test
    void whatIsDueGoesByTheMeansTestThatHoldsOnTheDay() {
        WorkId work = work();
        assertThat(house.as(giulia, () -> contributions.due(work, office.today(), Optional.empty())))
                .isEmpty();
        ContributionRule rule = published(NEW_YEAR);
        Calculation none = due(work, office.today());
        assertThat(none.amount()).isEqualTo(Money.euro(50));
        assertThat(none.isee()).isEmpty();
        house.as(giulia, () -> means.enter(carla, isee(14_000)));
        Calculation some = due(work, office.today());
        assertThat(some.isee()).contains(Money.euro(14_000));
        assertThat(some.amount()).as("30 % of 60 euro").isEqualTo(Money.euro(18));
        assertThat(some.rule()).isEqualTo(rule.id());
        assertThat(some.how())
                .extracting(Because::code)
                .containsExactly("contribution-by-rule", "contribution-band", "contribution-grows");
        assertThat(due(work, LocalDate.of(2027, 1, 1)).isee()).isEmpty();
        Calculation facility = house.as(
                        giulia, () -> contributions.due(work, office.today(), Optional.of(new Money(9_999))))
                .orElseThrow();
        assertThat(facility.amount()).isEqualTo(new Money(2_990));
        Actor piera = house.user("Piera", Role.WORKER, house.unit("altrove"));
        assertThatThrownBy(() -> house.as(piera, () -> contributions.due(work, office.today(), Optional.empty())))
                .isInstanceOf(Missing.class);
    }

    private Calculation due(WorkId work, LocalDate on) {
        return house.as(giulia, () -> contributions.due(work, on, Optional.empty()))
                .orElseThrow();
    }

    private MeansTestData isee(long euro) {
        return new MeansTestData(
                new IseeFigures("ordinary", Money.euro(euro), Money.euro(euro), BigDecimal.ONE),
                new IseeDeclaration("INPS-ISEE-2026-1", office.today(), false),
                "attestation",
                Optional.empty(),
                List.of());
    }

    @Test
    void aDraftIsTriedBeforeItIsPublished() {
        ContributionRule draft = house.as(marta, () -> contributions.draft(data(NEW_YEAR, "")));
        Calculation tried = house.as(
                marta, () -> contributions.attempt(draft.id(), Optional.of(Money.euro(8_000)), Optional.empty()));
        assertThat(tried.amount()).isEqualTo(Money.euro(6));
        assertThatThrownBy(() -> house.as(
                        marta, () -> contributions.attempt(draft.id(), Optional.of(new Money(-1)), Optional.empty())))
                .hasMessage("/isee figure-out-of-range");
        assertThatThrownBy(() ->
                        house.as(giulia, () -> contributions.attempt(draft.id(), Optional.empty(), Optional.empty())))
                .isInstanceOf(Missing.class);
    }

    @Test
    void everyFlawIsSaidAtOnce() {
        ContributionRuleData wrong = new ContributionRuleData(
                new ServiceCode("core.nothing"),
                LocalDate.of(1066, 1, 1),
                "due\nrighe",
                "mile",
                Optional.of(new Money(-1)),
                "wealth",
                List.of(
                        ContributionBand.share(Optional.empty(), "101"),
                        ContributionBand.linear(Money.euro(1), "0", "0.001"),
                        new ContributionBand(
                                Optional.of(Money.euro(1)),
                                BandWay.FIXED,
                                BigDecimal.ZERO,
                                BigDecimal.ZERO,
                                new Money(-5))),
                new BigDecimal("-1"),
                Optional.of(Money.euro(3)),
                Optional.of(Money.euro(2)),
                7,
                RoundingWay.UP);
        assertThatThrownBy(() -> house.as(marta, () -> contributions.draft(wrong)))
                .hasMessage(
                        "/service unknown-service, /from date-out-of-range, /act not-plain-text, /unit unknown-code,"
                                + " /iseeType unknown-code, /price figure-out-of-range, /most most-below-least, /withoutIsee"
                                + " percent-out-of-range, /step step-unknown, /bands/0/upTo required, /bands/0/percent"
                                + " percent-out-of-range, /bands/1/toPercent percent-out-of-range, /bands/2/upTo"
                                + " last-band-ends, /bands/2/upTo bands-not-in-order, /bands/2/amount figure-out-of-range");
    }

    @Test
    void aLongListIsReadPageByPageByItsIndex() {
        ServiceCode other = new ServiceCode("core.individual-plan");
        for (int i = 0; i < 4_000; i++) {
            house.sql(
                    "insert into core.contribution_rule (organisation_id, id, version, service, from_day, published_from,"
                            + " published_on, act, unit, isee_type, without_isee, step, rounding, created_at, changed_at,"
                            + " changed_by) values (1, ?, 1, ?, ?, ?, ?, 'a', 'day', 'ordinary', 100, 1, 'UP', ?, ?, ?)",
                    house.ids().next(),
                    other.value(),
                    NEW_YEAR.plusDays(i),
                    NEW_YEAR.plusDays(i),
                    NEW_YEAR,
                    house.clock().instant(),
                    house.clock().instant(),
                    marta.id().value());
        }
        Page<ContributionRule> first = house.as(giulia, () -> contributions.list(Optional.of(other), Paging.first(3)));
        Page<ContributionRule> second =
                house.as(giulia, () -> contributions.list(Optional.of(other), new Paging(first.next(), 3)));
        assertThat(first.items()).hasSize(3).doesNotContainAnyElementsOf(second.items());
        RuleMapper sql = house.mappers().of(RuleMapper.class);
        assertThat(visited(() -> sql.list(house.sight().viewer(), Optional.empty(), 21)))
                .isLessThan(60);
        assertThat(visited(() -> sql.ofService(house.sight().viewer(), other, Optional.empty(), 21)))
                .isLessThan(60);
        assertThat(visited(() -> sql.inForce(house.sight().viewer(), other, NEW_YEAR.plusDays(1_000)).stream()
                        .toList()))
                .isLessThan(5);
    }

    private long visited(Supplier<List<?>> query) {
        return house.as(giulia, () -> TestPlan.visited(house, "contribution_rule", query));
    }
}
