package org.affianca.engine.parent;

import static org.affianca.api.order.Extent.FREE;
import static org.affianca.api.order.Extent.GUARDED;
import static org.affianca.api.order.Extent.NONE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.affianca.api.PersonId;
import org.affianca.api.Secrecy;
import org.affianca.api.WorkId;
import org.affianca.api.access.Actor;
import org.affianca.api.access.Role;
import org.affianca.api.order.Extension;
import org.affianca.api.order.Limit;
import org.affianca.api.order.Power;
import org.affianca.api.parent.Entitlement;
import org.affianca.api.parent.Holder;
import org.affianca.api.parent.Matter;
import org.affianca.api.parent.Reason;
import org.affianca.api.parent.Source;
import org.affianca.api.problem.Forbidden;
import org.affianca.api.problem.Missing;
import org.affianca.api.tie.TieKind;
import org.affianca.api.time.Period;
import org.affianca.engine.catalogue.LiveWords;
import org.affianca.engine.check.TestPlan;
import org.affianca.engine.db.OnBothDatabases;
import org.affianca.engine.db.TestHouse;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class ParentsTest {
    private final TestHouse house;
    private final TestFamily family;

    ParentsTest(TestHouse house) {
        this.house = house;
        this.family = new TestFamily(house);
    }

    private Limit noFile() {
        return family.limits(family.pio, GUARDED, NONE, NONE, GUARDED);
    }

    private String said(Entitlement one) {
        Reason first = one.reasons().get(0);
        return new LiveWords(family.at.shelf).say("core", first.because(), Locale.ITALIAN);
    }

    @Test
    void whileNothingLimitsThemTheLawGivesBothParentsTheSame() {
        assertThat(family.holders(family.at.giulia, TestFamily.TODAY))
                .extracting(Holder::label)
                .containsExactly("Fittizi Ada", "Simulacri Pio");
        for (PersonId parent : List.of(family.ada, family.pio)) {
            for (Matter matter : Matter.values()) {
                assertThat(family.of(parent, matter).extent()).isEqualTo(FREE);
                assertThat(said(family.of(parent, matter))).startsWith("Nessun limite risulta");
            }
        }
    }

    @Test
    void anOrderLimitsTheOneItNamesAndIsNamed() {
        WorkId decree = family.decree(Optional.empty(), noFile());
        Entitlement file = family.of(family.pio, Matter.FILE);
        assertThat(file.extent()).isEqualTo(NONE);
        assertThat(file.reasons()).extracting(Reason::order).containsExactly(Optional.of(decree));
        assertThat(said(file))
                .isEqualTo("Tribunale per i minorenni di Esempio, RG 403/2026 del 01/04/2026:"
                        + " Limitazione della responsabilità genitoriale (art. 333 c.c.).");
        assertThat(family.of(family.pio, Matter.MEETINGS).extent()).isEqualTo(GUARDED);
        assertThat(family.of(family.ada, Matter.FILE).extent()).isEqualTo(FREE);
        assertThat(house.count(
                        "select count(*) from core.event where type = 'order-limits-written' and work_id = ?",
                        decree.value()))
                .isEqualTo(1);
    }

    @Test
    void beforeItIsInForceAndOnceItHasCeasedAnOrderLimitsNobody() {
        WorkId decree = family.registered(Optional.empty(), noFile());
        assertThat(family.of(family.pio, Matter.FILE).extent()).isEqualTo(FREE);
        family.step(decree, 1, "IN_FORCE", TestFamily.DECREE);
        assertThat(family.of(family.pio, Matter.FILE).extent()).isEqualTo(NONE);
        family.step(decree, 2, "CEASED", TestFamily.TODAY);
        assertThat(family.of(family.pio, Matter.FILE).extent()).isEqualTo(FREE);
        assertThat(family.of(family.pio, Matter.FILE, TestFamily.DECREE).extent())
                .as("the day before it was revoked")
                .isEqualTo(NONE);
    }

    @Test
    void theDayAfterItsLastOneARightComesBackUnlessItWasPutOff() {
        LocalDate last = LocalDate.of(2026, 10, 1);
        WorkId decree = family.decree(Optional.of(last), noFile());
        assertThat(family.of(family.pio, Matter.FILE, last).extent()).isEqualTo(NONE);
        assertThat(family.of(family.pio, Matter.FILE, last.plusDays(1)).extent())
                .isEqualTo(FREE);
        Extension longer = new Extension(last.plusMonths(6), TestFamily.TODAY, "decreto 9/2026");
        house.doAs(
                family.at.giulia,
                () -> family.orders.extend(
                        decree, family.orders.find(decree).orElseThrow().version(), longer));
        assertThat(family.of(family.pio, Matter.FILE, last.plusDays(1)).extent())
                .isEqualTo(NONE);
        Limit forAMonth = new Limit(
                family.leo,
                family.pio,
                "emergency-removal",
                FREE,
                NONE,
                FREE,
                FREE,
                Period.of(TestFamily.DECREE, TestFamily.DECREE.plusMonths(1)));
        family.limit(decree, forAMonth);
        assertThat(family.of(family.pio, Matter.FILE, TestFamily.DECREE.plusMonths(1))
                        .extent())
                .isEqualTo(NONE);
        assertThat(family.of(family.pio, Matter.FILE, TestFamily.DECREE.plusMonths(2))
                        .extent())
                .isEqualTo(FREE);
    }

    @Test
    void theStrictestReasonCountsAndTheOthersAreSaidToo() {
        family.decree(Optional.empty(), noFile());
        family.decree(Optional.empty(), family.limits(family.pio, FREE, GUARDED, FREE, FREE));
        Entitlement file = family.of(family.pio, Matter.FILE);
        assertThat(file.extent()).isEqualTo(NONE);
        assertThat(file.reasons()).extracting(Reason::extent).containsExactly(NONE, GUARDED);
        house.sql("update core.person set unsafe_contacts = true where id = ?", family.ada.value());
        Entitlement news = family.of(family.ada, Matter.NEWS);
        assertThat(news.extent()).isEqualTo(GUARDED);
        assertThat(said(news)).contains("consegna a mano");
    }

    @Test
    void whatAnOrderLetsOthersSignTheParentsDecideNoMore() {
        WorkId decree = family.decree(Optional.empty());
        Period since = Period.from(TestFamily.DECREE);
        List<Power> powers = List.of(
                new Power("school", family.leo, "service", Optional.empty(), "", Power.Manner.ALONE, since),
                new Power("contacts", family.leo, "father", Optional.of(family.pio), "", Power.Manner.EXCLUDED, since));
        house.doAs(
                family.at.giulia,
                () -> family.orders.empower(
                        decree, family.orders.find(decree).orElseThrow().version(), powers));
        assertThat(said(family.of(family.ada, Matter.DECISIONS))).contains("per Scuola decide Servizio sociale");
        assertThat(family.of(family.ada, Matter.MEETINGS).extent()).isEqualTo(FREE);
        assertThat(family.of(family.pio, Matter.MEETINGS).extent()).isEqualTo(NONE);
        assertThat(said(family.of(family.pio, Matter.MEETINGS))).contains("Incontri e contatti, escluso");
    }

    @Test
    void aGuardianDecidesInPlaceOfTheParentsWhoAreStillTold() {
        PersonId teresa = family.at.office.town.registered(family.at.giulia, "Immaginari", "Teresa");
        family.tie(teresa, family.leo, TieKind.GUARDIANSHIP, "guardian");
        assertThat(family.of(family.ada, Matter.DECISIONS).extent()).isEqualTo(NONE);
        assertThat(said(family.of(family.ada, Matter.DECISIONS))).contains("Immaginari Teresa", "Tribunale di Esempio");
        assertThat(family.of(family.ada, Matter.NEWS).extent()).isEqualTo(FREE);
        assertThat(family.of(teresa, Matter.FILE).extent()).isEqualTo(FREE);
    }

    @Test
    void violenceBetweenTheParentsGuardsWhatEitherIsTold() {
        family.tie(family.pio, family.ada, TieKind.CONFLICT, "violence");
        family.tie(family.pio, family.leo, TieKind.CONFLICT, "no-contact-order");
        assertThat(family.of(family.pio, Matter.MEETINGS).extent()).isEqualTo(NONE);
        assertThat(family.of(family.pio, Matter.FILE).extent()).isEqualTo(GUARDED);
        assertThat(family.of(family.ada, Matter.NEWS).extent()).isEqualTo(GUARDED);
        assertThat(family.of(family.ada, Matter.MEETINGS).extent()).isEqualTo(FREE);
    }

    @Test
    void aBarrierIsSaidToWhoAnswersForItOnly() {
        house.sql(
                "insert into core.barrier (organisation_id, id, version, guarded_person_id, other_person_id, reason,"
                        + " from_day, set_at, set_by, lifted_because, changed_at, changed_by)"
                        + " values (1, ?, 1, ?, ?, '', ?, ?, ?, '', ?, ?)",
                house.ids().next(),
                family.leo.value(),
                family.pio.value(),
                TestFamily.DECREE,
                house.clock().instant(),
                family.at.giulia.id().value(),
                house.clock().instant(),
                family.at.giulia.id().value());
        assertThat(family.of(family.pio, Matter.FILE).reasons())
                .extracting(Reason::source)
                .containsExactly(Source.BARRIER);
        assertThat(family.of(family.ada, Matter.FILE).extent()).isEqualTo(FREE);
        Actor piera = house.user("Piera", Role.WORKER, family.at.hub);
        assertThat(family.holders(piera, TestFamily.TODAY))
                .flatExtracting(Holder::entitlements)
                .extracting(Entitlement::extent)
                .containsOnly(FREE);
    }

    @Test
    void whoDoesNotSeeTheOrderTheCaseOrTheChildReadsNothingOfThem() {
        WorkId decree = family.decree(Optional.empty(), noFile());
        house.sql("update core.works set secrecy = 'PROFESSIONAL' where id = ?", decree.value());
        Actor piera = house.user("Piera", Role.WORKER, family.at.hub);
        assertThat(family.holders(piera, TestFamily.TODAY))
                .flatExtracting(Holder::entitlements)
                .flatExtracting(Entitlement::reasons)
                .extracting(Reason::source)
                .containsOnly(Source.LAW);
        Actor elsewhere = house.user(
                "Elio", Role.WORKER, house.unit("altrove-" + house.ids().next()));
        assertThat(family.holders(elsewhere, TestFamily.TODAY)).isEmpty();
        Actor atTheDesk = house.user("Sportello", Role.DESK, family.at.hub);
        assertThatThrownBy(() -> family.holders(atTheDesk, TestFamily.TODAY)).isInstanceOf(Forbidden.class);
        house.sql("update core.person set secrecy = ? where id = ?", Secrecy.SEALED.name(), family.leo.value());
        assertThatThrownBy(() -> family.holders(elsewhere, TestFamily.TODAY)).isInstanceOf(Missing.class);
    }

    @Test
    void everyFlawOfALimitIsSaidAtOnce() {
        WorkId decree = family.decree(Optional.empty());
        PersonId nobody = new PersonId(4711);
        Limit wrong = new Limit(nobody, nobody, "tea", FREE, FREE, FREE, FREE, Period.from(TestFamily.DECREE));
        assertThatThrownBy(() -> family.limit(decree, wrong))
                .hasMessage("/limits/0/child unknown-person, /limits/0/parent unknown-person,"
                        + " /limits/0/parent tied-to-oneself, /limits/0/law unknown-code,"
                        + " /limits/0/news limits-nothing");
    }

    @Test
    void amongThousandsOfLimitsOnlyThoseOfTheChildAreLookedAt() {
        WorkId decree = family.decree(Optional.empty(), noFile());
        PersonId nina = family.at.office.town.registered(family.at.giulia, "Fittizi", "Nina");
        for (int i = 1; i < 3000; i++) {
            house.sql(
                    "insert into core.order_limit (organisation_id, work_id, place, child_person_id, parent_person_id,"
                            + " law, news, papers, decisions, meetings, from_day)"
                            + " values (1, ?, ?, ?, ?, 'other', 'NONE', 'NONE', 'NONE', 'NONE', ?)",
                    decree.value(),
                    i,
                    nina.value(),
                    family.ada.value(),
                    TestFamily.DECREE);
        }
        ParentMapper sql = house.mappers().of(ParentMapper.class);
        assertThat(TestPlan.visited(
                        house,
                        "order_limit",
                        () -> house.as(
                                family.at.giulia,
                                () -> sql.limits(house.sight().viewer(), family.leo, TestFamily.TODAY))))
                .isLessThan(100);
        assertThat(TestPlan.visited(
                        house,
                        "order_limit",
                        () -> house.as(
                                family.at.giulia,
                                () -> sql.stopping(
                                        house.sight().viewer(), family.pio, List.of(family.leo), TestFamily.TODAY))))
                .isLessThan(100);
    }
}
