package org.affianca.engine.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.affianca.api.FacilityId;
import org.affianca.api.WorkId;
import org.affianca.api.access.Actor;
import org.affianca.api.access.Role;
import org.affianca.api.place.Asking;
import org.affianca.api.place.Availability;
import org.affianca.api.place.AvailabilityState;
import org.affianca.api.place.BodyDecision;
import org.affianca.api.place.FacilityAnswer;
import org.affianca.api.problem.Missing;
import org.affianca.api.problem.Stale;
import org.affianca.api.work.Placement;
import org.affianca.engine.check.TestPlan;
import org.affianca.engine.db.OnBothDatabases;
import org.affianca.engine.db.TestHouse;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class AvailabilityBookTest {
    private final TestHouse house;
    private final TestPlaces town;
    private final FacilityId first;
    private final FacilityId second;
    private final WorkId id;

    AvailabilityBookTest(TestHouse house) {
        this.house = house;
        this.town = new TestPlaces(house);
        this.first = town.facility("Comunità Prima", false);
        this.second = town.facility("Comunità Seconda", false);
        this.id = town.placement(first);
    }

    private List<Availability> asked() {
        return house.as(town.giulia, () -> town.requests.ask(id, asking(first, second)));
    }

    private Asking asking(FacilityId... facilities) {
        return new Asking(
                List.of(facilities), town.today, Optional.of(town.today.plusDays(5)), "Un posto per un adulto solo.");
    }

    private Availability answered(Availability request, boolean accepts) {
        FacilityAnswer answer = new FacilityAnswer(
                accepts,
                town.today,
                accepts ? Optional.of(town.today.plusDays(3)) : Optional.empty(),
                accepts ? "" : "Siamo al completo.");
        return house.as(town.giulia, () -> town.requests.answer(request.id(), request.version(), answer));
    }

    private Availability decided(Availability request, boolean accepts) {
        BodyDecision decision = new BodyDecision(accepts, town.today, accepts ? "" : "Troppo lontana.");
        return house.as(town.giulia, () -> town.requests.decide(request.id(), request.version(), decision));
    }

    private static Availability of(List<Availability> all, FacilityId facility) {
        return all.stream()
                .filter(one -> one.facility().equals(facility))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void severalFacilitiesAreAskedAndTheOneThatIsTakenUpIsThePlacements() {
        List<Availability> asked = asked();
        assertThat(asked)
                .extracting(Availability::state)
                .containsExactly(AvailabilityState.SENT, AvailabilityState.SENT);
        assertThat(answered(of(asked, first), false).state()).isEqualTo(AvailabilityState.REFUSED);
        Availability offered = answered(of(asked, second), true);
        assertThat(offered.from()).contains(town.today.plusDays(3));
        assertThat(decided(offered, true).state()).isEqualTo(AvailabilityState.TAKEN);
        assertThat(((Placement) town.work(id)).facility()).isEqualTo(second);
        assertThat(house.as(town.giulia, () -> town.requests.of(id)))
                .extracting(Availability::state)
                .containsExactlyInAnyOrder(AvailabilityState.REFUSED, AvailabilityState.TAKEN);
    }

    @Test
    void anAnswerIsDueUntilAllHaveAnswered() {
        String due =
                "select count(*) from core.deadline where code = 'availability-answer' and due = ? and work_id = ?";
        List<Availability> asked = asked();
        assertThat(house.count(due, town.today.plusDays(5), id.value())).isEqualTo(1);
        answered(of(asked, first), false);
        assertThat(house.count(due, town.today.plusDays(5), id.value())).isEqualTo(1);
        answered(of(asked, second), true);
        assertThat(house.count(due, town.today.plusDays(5), id.value())).isZero();
    }

    @Test
    void oneOfferIsTakenUpAtMost() {
        List<Availability> asked = asked();
        Availability one = answered(of(asked, first), true);
        Availability other = answered(of(asked, second), true);
        decided(one, true);
        assertThatThrownBy(() -> decided(other, true)).hasMessage("offer-taken-already");
        assertThat(decided(other, false).state()).isEqualTo(AvailabilityState.DECLINED);
    }

    @Test
    void aRequestGoesOneWayOnly() {
        Availability sent = of(asked(), first);
        assertThatThrownBy(() -> decided(sent, true)).hasMessage("availability-state-order");
        Availability refused = answered(sent, false);
        assertThatThrownBy(() -> answered(refused, true)).hasMessage("availability-state-order");
        assertThatThrownBy(() -> answered(sent, true)).isInstanceOf(Stale.class);
        assertThatThrownBy(
                        () -> house.as(town.giulia, () -> town.requests.withdraw(refused.id(), refused.version(), "")))
                .hasMessage("availability-state-order");
    }

    @Test
    void whoWasAskedIsNotAskedAgainUntilTheRequestIsWithdrawn() {
        Availability sent = of(asked(), first);
        assertThatThrownBy(() -> house.as(town.giulia, () -> town.requests.ask(id, asking(first))))
                .hasMessage("/facilities/0 asked-already");
        Availability back =
                house.as(town.giulia, () -> town.requests.withdraw(sent.id(), sent.version(), "Ha trovato casa."));
        assertThat(back.state()).isEqualTo(AvailabilityState.WITHDRAWN);
        assertThat(house.as(town.giulia, () -> town.requests.ask(id, asking(first))))
                .hasSize(1);
    }

    @Test
    void everyFlawOfARequestIsSaidAtOnce() {
        Asking wrong = new Asking(
                List.of(new FacilityId(99_999_999), first, first),
                town.today.plusDays(1),
                Optional.of(town.today.minusDays(1)),
                " ");
        assertThatThrownBy(() -> house.as(town.giulia, () -> town.requests.ask(id, wrong)))
                .hasMessage("/on in-the-future, /question required, /answerBy ends-before-it-begins,"
                        + " /facilities/0 unknown-facility, /facilities/2 asked-already");
        Availability sent = of(asked(), first);
        FacilityAnswer no = new FacilityAnswer(false, town.today.minusDays(1), Optional.of(town.today), " ");
        assertThatThrownBy(() -> house.as(town.giulia, () -> town.requests.answer(sent.id(), 1, no)))
                .hasMessage("/on before-it-was-asked, /from only-when-accepted, /note required");
    }

    @Test
    void strangersDoNotKnowThatSomebodyWasAskedFor() {
        Availability sent = of(asked(), first);
        Actor vito = house.user("Vito", Role.WORKER, house.unit("other"));
        assertThatThrownBy(() -> house.as(vito, () -> town.requests.of(id))).isInstanceOf(Missing.class);
        assertThatThrownBy(() -> house.as(vito, () -> town.requests.withdraw(sent.id(), 1, "")))
                .isInstanceOf(Missing.class);
    }

    @Test
    void theRequestsOfAWorkAreFoundByTheirIndex() {
        asked();
        String plan = house.as(town.giulia, () -> TestPlan.of(house, () -> town.requests.of(id)));
        if (!plan.isEmpty()) {
            assertThat(plan).contains("AVAILABILITIES_OF_WORK");
        }
    }
}
