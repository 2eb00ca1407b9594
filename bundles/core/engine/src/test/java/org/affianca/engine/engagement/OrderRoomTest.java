package org.affianca.engine.engagement;

import static org.affianca.engine.delivery.TestMeasures.hours;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.affianca.api.Paging;
import org.affianca.api.WorkId;
import org.affianca.api.access.Actor;
import org.affianca.api.access.Role;
import org.affianca.api.casefile.CaseFile;
import org.affianca.api.engagement.Engagement;
import org.affianca.api.engagement.EngagementData;
import org.affianca.api.engagement.ProviderOrder;
import org.affianca.api.partner.Agreement;
import org.affianca.api.problem.Forbidden;
import org.affianca.api.problem.Missing;
import org.affianca.api.problem.Refused;
import org.affianca.api.work.Delivery;
import org.affianca.api.work.DeliveryMonth;
import org.affianca.engine.check.TestPlan;
import org.affianca.engine.db.OnBothDatabases;
import org.affianca.engine.db.TestHouse;
import org.affianca.engine.delivery.TestMeasures;
import org.affianca.engine.ground.TestGround;
import org.affianca.engine.register.TestRegisters;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Today is Thursday, 15 January 2026. Carla drives for Cooperativa Modello, Ivo for another one. */
@OnBothDatabases
class OrderRoomTest {
    private static final YearMonth JANUARY = YearMonth.of(2026, 1);
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 6, 30);

    private final TestHouse house;
    private final TestMeasures measures;
    private final TestRegisters registers;
    private final EngagementDesk desk;
    private final OrderRoom room;
    private final Actor administrator;
    private Actor carla;
    private Actor ivo;
    private long coop;
    private CaseFile file;
    private WorkId work;

    OrderRoomTest(TestHouse house) {
        this.house = house;
        this.measures = new TestMeasures(house);
        this.registers = new TestRegisters(house);
        this.desk = new EngagementDesk(TestGround.of(house));
        this.room = new OrderRoom(TestGround.of(house), measures.works, measures.desk);
        this.administrator = house.user("Ada", Role.ADMINISTRATOR);
    }

    @BeforeEach
    void aMeasureRunsAndTwoPartnersAreKnown() {
        coop = registers.partner("Cooperativa Modello").id();
        carla = staffOf(coop);
        ivo = staffOf(registers.partner("Cooperativa Altra").id());
        file = measures.file(measures.person("Prova", "Rosa"));
        work = measures.started(file, "Cooperativa Modello", FIRST, LAST);
    }

    private Actor staffOf(long partner) {
        Actor actor = house.user("Carla", Role.PROVIDER);
        house.doAs(administrator, () -> desk.tie(actor.id(), Optional.of(partner)));
        return actor;
    }

    private void agreed() {
        registers.added(
                registers.agreements,
                new Agreement(
                        coop,
                        "accreditation",
                        "DD 117/2025",
                        Optional.of(registers.hub),
                        FIRST,
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        true,
                        "",
                        List.of()));
    }

    private Engagement engaged(LocalDate from, Optional<LocalDate> until, boolean contact) {
        agreed();
        return house.as(measures.giulia, () -> desk.engage(work, new EngagementData(coop, from, until, contact)));
    }

    private List<ProviderOrder> seenBy(Actor actor) {
        return house.as(actor, () -> room.mine(Paging.first(20))).items();
    }

    @Test
    void withoutAnAgreementThatMakesItAProcessorNobodyIsEngaged() {
        assertThatThrownBy(() -> house.as(
                        measures.giulia,
                        () -> desk.engage(work, new EngagementData(coop, FIRST, Optional.empty(), false))))
                .isInstanceOfSatisfying(
                        Refused.class,
                        no -> assertThat(no.reasons()).extracting("code").containsExactly("agreement-missing"));
    }

    @Test
    void aPartnersStaffSeeWhatThePartnerIsEngagedForAndNobodyElsesDo() {
        engaged(FIRST, Optional.empty(), false);
        assertThat(seenBy(carla)).singleElement().satisfies(order -> {
            assertThat(order.work()).isEqualTo(work);
            assertThat(order.holder()).isEqualTo("Prova Rosa");
            assertThat(order.address()).isEmpty();
        });
        assertThat(seenBy(ivo)).isEmpty();
        assertThat(house.as(ivo, () -> room.find(work))).isEmpty();
        assertThat(house.as(ivo, () -> room.month(work, JANUARY))).isEmpty();
        assertThatThrownBy(() -> house.as(measures.giulia, () -> room.mine(Paging.first(20))))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void aPartnersStaffWriteWhatWasDeliveredAndSeeNoMoney() {
        engaged(FIRST, Optional.empty(), false);
        List<Delivery> two = List.of(hours(LocalDate.of(2026, 1, 13), "2"), hours(LocalDate.of(2026, 1, 14), "3"));
        DeliveryMonth month = house.as(carla, () -> room.deliver(work, JANUARY, 0, two));
        assertThat(month.version()).isEqualTo(1);
        assertThat(month.entitlement()).isEmpty();
        assertThat(house.as(measures.giulia, () -> measures.works.month(work, JANUARY))
                        .orElseThrow()
                        .total())
                .isEqualByComparingTo("5");
        assertThatThrownBy(() -> house.as(ivo, () -> room.deliver(work, JANUARY, 1, two)))
                .isInstanceOf(Missing.class);
        assertThatThrownBy(() -> house.as(carla, () -> measures.desk.confirm(work, JANUARY, 1)))
                .isInstanceOf(Missing.class);
    }

    @Test
    void theRoomIsEmptyBeforeTheFirstDayAndAfterTheLast() {
        Engagement engagement = engaged(measures.today.plusDays(1), Optional.empty(), false);
        assertThat(seenBy(carla)).isEmpty();
        house.sql("update core.engagement set from_day = ?", java.sql.Date.valueOf(FIRST));
        assertThat(seenBy(carla)).hasSize(1);
        house.doAs(
                measures.giulia,
                () -> desk.end(work, engagement.id(), engagement.version(), measures.today.minusDays(1)));
        assertThat(seenBy(carla)).isEmpty();
        assertThatThrownBy(() -> house.as(carla, () -> room.deliver(work, JANUARY, 0, List.of())))
                .isInstanceOf(Missing.class);
    }

    @Test
    void whatIsSealedIsNobodysToEngageFor() {
        house.sql("update core.works set secrecy = 'SEALED' where id = ?", work.value());
        house.sql(
                "update core.case_team set role = 'manager' where case_id = ?",
                file.id().value());
        assertThatThrownBy(() -> engaged(FIRST, Optional.empty(), true)).isInstanceOf(Refused.class);
        assertThat(seenBy(carla)).isEmpty();
    }

    @Test
    void whoMayNotWriteToTheCaseEngagesNobody() {
        agreed();
        Actor stranger = house.user("Sara", Role.WORKER, house.unit("elsewhere"));
        assertThatThrownBy(() -> house.as(
                        stranger, () -> desk.engage(work, new EngagementData(coop, FIRST, Optional.empty(), true))))
                .isInstanceOf(Missing.class);
        assertThatThrownBy(() -> house.as(carla, () -> desk.ofWork(work))).isInstanceOf(Missing.class);
    }

    @Test
    void theListOfOrdersGoesByAnIndex() {
        engaged(FIRST, Optional.empty(), false);
        List<Long> others = IntStream.range(0, 40)
                .mapToObj(i -> registers.partner("Cooperativa " + i).id())
                .toList();
        house.transactions().run(() -> {
            for (int i = 0; i < 4000; i++) {
                house.sql(
                        "insert into core.engagement (organisation_id, id, version, work_id, partner_id, from_day, contact,"
                                + " changed_at, changed_by) select organisation_id, ?, 1, work_id, ?, from_day, contact,"
                                + " changed_at, changed_by from core.engagement where partner_id = ?",
                        house.ids().next(),
                        others.get(i % others.size()),
                        coop);
            }
        });
        long visited = house.as(
                carla,
                () -> TestPlan.visited(house, "engagement", () -> house.mappers()
                        .of(OrderMapper.class)
                        .mine(house.sight().viewer(), null, 21)));
        assertThat(visited).isLessThan(300);
    }
}
