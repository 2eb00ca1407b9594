package org.affianca.engine.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.affianca.api.Code;
import org.affianca.api.FacilityId;
import org.affianca.api.ServiceCode;
import org.affianca.api.WorkId;
import org.affianca.api.access.Actor;
import org.affianca.api.access.Role;
import org.affianca.api.catalogue.Kind;
import org.affianca.api.catalogue.Stage;
import org.affianca.api.catalogue.Step;
import org.affianca.api.facility.FacilityData;
import org.affianca.api.person.Address;
import org.affianca.api.problem.Refused;
import org.affianca.api.problem.Stale;
import org.affianca.api.time.Period;
import org.affianca.api.work.Assessment;
import org.affianca.api.work.Beginning;
import org.affianca.api.work.Decision;
import org.affianca.api.work.Direction;
import org.affianca.api.work.Order;
import org.affianca.api.work.Particulars;
import org.affianca.api.work.Placement;
import org.affianca.api.work.Possible;
import org.affianca.api.work.Referral;
import org.affianca.api.work.WorkSheet;
import org.affianca.engine.db.OnBothDatabases;
import org.affianca.engine.db.TestHouse;
import org.affianca.engine.details.GardenTwo;
import org.affianca.engine.facility.TestFacilities;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class KindsTest {
    private static final ServiceCode ASSESSMENT = new ServiceCode("core.assessment");
    private static final ServiceCode PLACEMENT = new ServiceCode("core.placement");
    private static final ServiceCode ORDER = new ServiceCode("core.order");
    private static final ServiceCode REFERRAL = new ServiceCode("core.referral");
    private static final LocalDate NOTIFIED = LocalDate.of(2026, 1, 12);

    private final TestHouse house;
    private final TestWorks at;
    private final FacilityId casa;

    KindsTest(TestHouse house) {
        this.house = house;
        this.at = new TestWorks(house);
        Actor marco = house.user("Marco", Role.COORDINATOR, at.hub);
        FacilityData data = new FacilityData(
                "Casa Esempio", "", new Code("community"), new Address("via Prova 1", "", "", ""), true);
        this.casa = house.as(marco, () -> TestFacilities.of(house).enter(data)).id();
    }

    private WorkId open(ServiceCode service, Particulars particulars) {
        Beginning beginning = Beginning.on(Period.from(at.today())).with(particulars);
        return house.as(at.giulia, () -> at.desk.open(at.newCase(), service, beginning, Map.of()));
    }

    private void amend(WorkId id, Particulars particulars) {
        house.as(at.giulia, () -> {
            at.desk.amend(id, at.version(id), particulars);
            return true;
        });
    }

    /** Takes the named steps, each with its first outcome. */
    private WorkSheet walk(WorkId id, String... steps) {
        for (String name : steps) {
            Step step = at.sheet(id).next().stream()
                    .map(Possible::step)
                    .filter(s -> s.name().equals(name))
                    .findFirst()
                    .orElseThrow();
            TestWorks.must(at.move(
                    id,
                    name,
                    new Decision(
                            at.today(),
                            step.outcomes().stream().findFirst().map(Code::new),
                            Optional.empty(),
                            step.asks().contains("note") ? "because" : "")));
        }
        return at.sheet(id);
    }

    @Test
    void anAssessmentIsStartedAndConcluded() {
        WorkId id = open(ASSESSMENT, Particulars.scoredWith("core.social-needs"));

        assertThat(at.sheet(id).work()).isInstanceOfSatisfying(Assessment.class, it -> assertThat(it.instrument())
                .isEqualTo("core.social-needs"));
        WorkSheet concluded = walk(id, "STARTED", "CONCLUDED");
        assertThat(concluded.work().stage()).isEqualTo(Stage.ENDED);
        assertThat(concluded.work().kind()).isEqualTo(Kind.ASSESSMENT);
    }

    @Test
    void aPlacementTakesAPlaceFromEntryToLeaving() {
        WorkId id = open(PLACEMENT, Particulars.placedIn(casa));

        WorkSheet left = walk(id, "AWAITED", "ENTERED", "AWAY", "ENTERED", "LEFT");
        assertThat(left.work()).isInstanceOfSatisfying(Placement.class, it -> assertThat(it.facility())
                .isEqualTo(casa));
        assertThat(left.history()).hasSize(6);
        assertThat(left.work().common().outcome()).contains(new Code("returned-home"));
    }

    @Test
    void anOrderIsObeyedUntilItCeases() {
        WorkId id = open(ORDER, Particulars.orderedBy("Tribunale di Esempio", "R.G. 12/2026", Optional.of(NOTIFIED)));

        WorkSheet ceased = walk(id, "IN_FORCE", "STAYED", "IN_FORCE", "CEASED");
        assertThat(ceased.work()).isInstanceOfSatisfying(Order.class, it -> {
            assertThat(it.authority()).isEqualTo("Tribunale di Esempio");
            assertThat(it.reference()).isEqualTo("R.G. 12/2026");
            assertThat(it.notifiedOn()).contains(NOTIFIED);
        });
    }

    @Test
    void aReferralIsHandedOverAndAnswered() {
        WorkId id = open(REFERRAL, Particulars.handedOver(Direction.OUT, "Ente di Prova"));

        WorkSheet closed = walk(id, "HANDED_OVER", "TAKEN_UP", "CLOSED");
        assertThat(closed.work()).isInstanceOfSatisfying(Referral.class, it -> {
            assertThat(it.direction()).isEqualTo(Direction.OUT);
            assertThat(it.body()).isEqualTo("Ente di Prova");
        });
    }

    @Test
    void eachKindAsksForWhatIsItsOwn() {
        assertThatThrownBy(() -> open(PLACEMENT, Particulars.NONE)).hasMessage("/facility required");
        assertThatThrownBy(() -> open(PLACEMENT, Particulars.placedIn(new FacilityId(99_999_999))))
                .hasMessage("/facility unknown-facility");
        assertThatThrownBy(() -> open(ORDER, Particulars.handedOver(Direction.IN, "Ente di Prova")))
                .hasMessage("/authority required, /reference required, /direction not-for-this-kind,"
                        + " /body not-for-this-kind");
        assertThatThrownBy(() -> open(
                        ORDER,
                        Particulars.orderedBy(
                                "Tribunale", "1", Optional.of(at.today().plusDays(1)))))
                .hasMessage("/notifiedOn in-the-future");
        assertThatThrownBy(() -> open(REFERRAL, Particulars.NONE)).hasMessage("/direction required, /body required");
    }

    @Test
    void anOrderThatIsNotifiedLaterIsAmended() {
        WorkId id = open(ORDER, Particulars.orderedBy("Tribunale", "1", Optional.empty()));

        amend(id, Particulars.orderedBy("Tribunale di Esempio", "1/2026", Optional.of(NOTIFIED)));

        assertThat(((Order) at.sheet(id).work()).notifiedOn()).contains(NOTIFIED);
        assertThat(house.count(
                        "select count(*) from core.event where type = 'work-described' and work_id = ?", id.value()))
                .isEqualTo(1);
        assertThatThrownBy(() -> house.as(at.giulia, () -> {
                    at.desk.amend(id, 1, Particulars.orderedBy("Tribunale", "1", Optional.empty()));
                    return true;
                }))
                .isInstanceOf(Stale.class);
    }

    @Test
    void whereSomebodyWasPutIsHistoryOnceTheyAreThere() {
        WorkId id = open(PLACEMENT, Particulars.placedIn(casa));
        amend(id, Particulars.placedIn(casa));
        walk(id, "ENTERED");

        Actor marco = house.user("Marco", Role.COORDINATOR, at.hub);
        FacilityData data = new FacilityData("Altra Casa", "", new Code("community"), Address.UNKNOWN, false);
        FacilityId other =
                house.as(marco, () -> TestFacilities.of(house).enter(data)).id();
        assertThatThrownBy(() -> amend(id, Particulars.placedIn(other)))
                .isInstanceOf(Refused.class)
                .hasMessage("already-begun");
    }

    @Test
    void theTeamOfSomebodyWhoIsThereMayKnowWhereASecretHouseIs() {
        assertThat(shown()).isFalse();
        WorkId id = open(PLACEMENT, Particulars.placedIn(casa));
        assertThat(shown()).isFalse();
        walk(id, "ENTERED");
        assertThat(shown()).isTrue();
        walk(id, "LEFT");
        assertThat(shown()).isFalse();
    }

    private boolean shown() {
        return house.as(at.giulia, () -> TestFacilities.of(house).find(casa))
                .orElseThrow()
                .addressShown();
    }

    @Test
    void otherWorkHangsUnderAnOrder() {
        var file = at.newCase();
        Beginning ordered = Beginning.on(Period.from(at.today()))
                .with(Particulars.orderedBy("Tribunale di Esempio", "1", Optional.empty()));
        WorkId order = house.as(at.giulia, () -> at.desk.open(file, ORDER, ordered, Map.of()));
        Beginning below = Beginning.on(Period.from(at.today())).below(order);

        WorkId inquiry = house.as(at.giulia, () -> at.desk.open(file, ASSESSMENT, below, Map.of()));

        assertThat(at.sheet(inquiry).work().common().under()).contains(order);
    }

    @Test
    void whatIsRunningIsReadWholeForEachKind() {
        WorkId id = open(PLACEMENT, Particulars.placedIn(casa));
        walk(id, "ENTERED");
        var who = at.holder(at.sheet(id).work().common().caseId());

        assertThat(house.as(at.giulia, () -> at.works.running(who, at.today())))
                .singleElement()
                .isInstanceOf(Placement.class);
        assertThat(List.of(Kind.values())).hasSize(8);
    }

    @Test
    void termsOfAnOrderCountFromItsNotification() {
        at.shelf.put(GardenTwo.area("""
                service: plot
                kind: order
                deadlines:
                  reported: {within: 30 days, from: notified, else: escalate}
                """, org.affianca.engine.details.two.Plot.class));
        Beginning ordered = Beginning.on(Period.from(at.today()))
                .with(Particulars.orderedBy("Tribunale di Esempio", "1", Optional.empty()));
        WorkId id = house.as(
                at.giulia,
                () -> at.desk.open(at.newCase(), TestWorks.PLOT, ordered, Map.of("name", "Orto", "spades", 1)));

        assertThat(at.sheet(id).work().common().deadlines()).isEmpty();
        amend(id, Particulars.orderedBy("Tribunale di Esempio", "1", Optional.of(NOTIFIED)));

        assertThat(at.sheet(id).work().common().deadlines())
                .singleElement()
                .satisfies(deadline -> assertThat(deadline.due()).isEqualTo(NOTIFIED.plusDays(30)));
    }
}
