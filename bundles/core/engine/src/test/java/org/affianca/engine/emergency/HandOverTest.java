package org.affianca.engine.emergency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.affianca.api.PersonId;
import org.affianca.api.Secrecy;
import org.affianca.api.UnitId;
import org.affianca.api.access.Actor;
import org.affianca.api.access.Role;
import org.affianca.api.casefile.CaseFile;
import org.affianca.api.emergency.Acceptance;
import org.affianca.api.emergency.Emergency;
import org.affianca.api.emergency.EmergencyState;
import org.affianca.api.emergency.HandOver;
import org.affianca.api.emergency.HandOverData;
import org.affianca.api.emergency.NewCase;
import org.affianca.api.problem.Forbidden;
import org.affianca.api.problem.Invalid;
import org.affianca.api.problem.Missing;
import org.affianca.api.problem.Refused;
import org.affianca.engine.db.OnBothDatabases;
import org.affianca.engine.db.TestHouse;
import org.junit.jupiter.api.Test;

/** Saturday, 02:10: what was recorded is handed over to a unit, whose coordinator and whose head are there as well. */
@OnBothDatabases
class HandOverTest {
    private final TestHouse house;
    private final TestDesk office;
    private final UnitId onCall;
    private final UnitId hub;
    private final Actor night;
    private final Actor giulia;
    private final Actor carla;
    private final Actor head;

    HandOverTest(TestHouse house) {
        this.house = house;
        this.office = new TestDesk(house);
        UnitId town = house.unit("town-" + house.ids().next());
        UnitId district = house.unit("district-" + house.ids().next(), town);
        this.onCall = house.unit("on-call-" + house.ids().next(), town);
        this.hub = house.unit("hub-" + house.ids().next(), district);
        this.night = house.user("Nina", Role.WORKER, onCall);
        this.giulia = house.user("Giulia", Role.WORKER, hub);
        this.carla = house.user("Carla", Role.COORDINATOR, hub);
        this.head = house.user("Teresa", Role.COORDINATOR, town);
        office.itIs("2026-01-17T02:10");
    }

    private Emergency handedOver(PersonId... known) {
        return office.handedOver(night, office.recorded(night, onCall, known), hub);
    }

    private static Acceptance plain() {
        return new Acceptance(List.of(), Optional.empty(), Optional.empty(), "");
    }

    private Emergency accepted(Actor by, Emergency emergency, Acceptance acceptance) {
        return house.as(by, () -> office.desk.accept(emergency.id(), emergency.version(), acceptance));
    }

    private Emergency now(Emergency emergency) {
        return office.find(night, emergency.id());
    }

    private static HandOver last(Emergency emergency) {
        return emergency.handOvers().get(emergency.handOvers().size() - 1);
    }

    @Test
    void itIsToBeAcceptedOnMondayMorningAndTheUnitSeesItWaiting() {
        Emergency emergency = handedOver();
        assertThat(last(emergency).acceptBy()).isEqualTo(office.at("2026-01-19T08:00"));
        assertThat(house.as(giulia, () -> office.register.waiting()))
                .anySatisfy(line -> assertThat(line.id()).isEqualTo(emergency.id()));
        assertThat(house.as(night, () -> office.register.waiting())).isEmpty();
    }

    @Test
    void whoeverAcceptsTakesItOverAndReadsTheSecretPlace() {
        Emergency emergency = handedOver();
        assertThat(office.find(giulia, emergency.id()).safePlaceHidden()).isTrue();
        Emergency taken = accepted(giulia, emergency, plain());
        assertThat(taken.state()).isEqualTo(EmergencyState.ACCEPTED);
        assertThat(taken.data().safePlace()).isEqualTo("Famiglia F., via Nascosta 4");
        assertThat(last(taken).accepted()).contains(true);
        assertThat(last(taken).answeredBy()).isEqualTo("Giulia");
        assertThat(office.find(carla, emergency.id()).safePlaceHidden()).isTrue();
        assertThat(house.as(giulia, () -> office.register.waiting()))
                .noneSatisfy(line -> assertThat(line.id()).isEqualTo(emergency.id()));
    }

    @Test
    void anAcceptedHandOverNeverEscalates() {
        Emergency emergency = handedOver();
        accepted(giulia, emergency, plain());
        office.itIs("2026-01-20T12:00");
        assertThat(last(now(emergency)).level()).isZero();
        assertThat(office.openTasks(carla)).isEmpty();
    }

    @Test
    void whatNobodyAcceptsEscalatesToTheCoordinatorAndThenPastAnEmptyLevelToTheHead() {
        Emergency emergency = handedOver();
        office.itIs("2026-01-19T07:59");
        assertThat(last(now(emergency)).level()).isZero();

        office.itIs("2026-01-19T08:00");
        assertThat(last(now(emergency)).level()).isEqualTo(1);
        assertThat(last(now(emergency)).asked()).contains(hub);
        assertThat(office.openTasks(carla))
                .containsExactly("Consegna da accettare: pronto intervento del 17/01/2026 02:10");
        assertThat(office.openTasks(head)).isEmpty();

        office.itIs("2026-01-19T10:00");
        assertThat(last(now(emergency)).level()).isEqualTo(2);
        assertThat(office.openTasks(head)).hasSize(1);

        office.itIs("2026-01-21T10:00");
        assertThat(last(now(emergency)).level()).isEqualTo(2);
        assertThat(office.openTasks(head)).hasSize(1);
        assertThat(house.count(
                        "select count(*) from core.event where type = 'hand-over-escalated' and values_json like '%:"
                                + emergency.id().value() + ",%'"))
                .isEqualTo(2);
    }

    @Test
    void theTasksEndWithTheAnswer() {
        Emergency emergency = handedOver();
        office.itIs("2026-01-19T10:00");
        office.itIs("2026-01-19T12:00");
        assertThat(office.openTasks(carla)).hasSize(1);
        accepted(carla, emergency, plain());
        assertThat(office.openTasks(carla)).isEmpty();
        assertThat(office.openTasks(head)).isEmpty();
    }

    @Test
    void aUnitThatRefusesSaysWhyAndItIsHandedOverAgain() {
        Emergency emergency = handedOver();
        assertThatThrownBy(() -> house.as(giulia, () -> office.desk.refuse(emergency.id(), 2, "")))
                .isInstanceOf(Invalid.class);
        Emergency refused = house.as(giulia, () -> office.desk.refuse(emergency.id(), 2, "Abitano in un altro polo."));
        assertThat(refused.state()).isEqualTo(EmergencyState.REFUSED);
        assertThat(office.openTasks(night))
                .containsExactly("Consegna rifiutata: pronto intervento del 17/01/2026 02:10");
        office.itIs("2026-01-20T08:00");
        assertThat(last(now(emergency)).level()).isZero();

        Emergency again = office.handedOver(night, refused, house.unit("second-hub"));
        assertThat(again.handOvers()).hasSize(2);
        assertThat(again.handOvers().get(0).reason()).isEqualTo("Abitano in un altro polo.");
        assertThat(again.state()).isEqualTo(EmergencyState.HANDED_OVER);
    }

    @Test
    void acceptanceOpensACaseForThePersonsFoundMeanwhile() {
        PersonId ada = office.office.town.registered(giulia, "Fittizi", "Ada");
        PersonId leo = office.office.town.registered(giulia, "Fittizi", "Leo");
        Emergency emergency = handedOver();
        Emergency taken = accepted(
                giulia,
                emergency,
                new Acceptance(
                        List.of(ada, leo),
                        Optional.empty(),
                        Optional.of(new NewCase("Minori soli nella notte", Secrecy.PROFESSIONAL)),
                        "Ne parlo con la collega"));
        CaseFile file = office.office.find(giulia, taken.caseId().orElseThrow());
        assertThat(file.unit()).isEqualTo(hub);
        assertThat(taken.data().known()).containsExactly(ada, leo);
        assertThat(taken.knownLabels()).containsEntry(ada, "Fittizi Ada");
        assertThat(house.count(
                        "select count(*) from core.event where case_id = ? and type = 'emergency-taken-over'",
                        file.id().value()))
                .isEqualTo(1);
    }

    @Test
    void acceptanceLinksACaseThatIsThereAndOnlyOneItMayWriteTo() {
        PersonId ada = office.office.town.registered(giulia, "Fittizi", "Ada");
        CaseFile file = office.office.opened(giulia, ada);
        Emergency emergency = handedOver(ada);
        Actor stranger = house.user("Altra", Role.WORKER, hub);
        Acceptance linked = new Acceptance(List.of(), Optional.of(file.id()), Optional.empty(), "");
        assertThatThrownBy(() -> accepted(stranger, emergency, linked)).isInstanceOf(Invalid.class);
        Emergency taken = accepted(giulia, emergency, linked);
        assertThat(taken.caseId()).contains(file.id());
        assertThat(taken.data().known()).containsExactly(ada);
    }

    @Test
    void aCaseThatMayNotBeOpenedLeavesTheHandOverWaiting() {
        PersonId ada = office.office.town.registered(giulia, "Fittizi", "Ada");
        office.office.opened(giulia, ada);
        Emergency emergency = handedOver();
        Acceptance open = new Acceptance(
                List.of(ada), Optional.empty(), Optional.of(new NewCase("Ancora", Secrecy.ORDINARY)), "");
        assertThatThrownBy(() -> accepted(giulia, emergency, open)).isInstanceOf(Refused.class);
        assertThat(now(emergency).state()).isEqualTo(EmergencyState.HANDED_OVER);
        office.itIs("2026-01-19T08:00");
        assertThat(last(now(emergency)).level()).isEqualTo(1);
    }

    @Test
    void onlyTheUnitItWasHandedToAnswers() {
        Emergency emergency = handedOver();
        assertThatThrownBy(() -> accepted(night, emergency, plain())).isInstanceOf(Forbidden.class);
        Actor stranger = house.user("Altra", Role.WORKER, house.unit("elsewhere"));
        assertThatThrownBy(() -> accepted(stranger, emergency, plain())).isInstanceOf(Missing.class);
        assertThat(accepted(head, emergency, plain()).state()).isEqualTo(EmergencyState.ACCEPTED);
        Emergency again = office.find(head, emergency.id());
        assertThatThrownBy(() -> accepted(head, again, plain())).isInstanceOf(Refused.class);
    }

    @Test
    void whoHandsOverMayAskForAnEarlierAnswerButNotForOneThatHasPassed() {
        Emergency emergency = office.recorded(night, onCall);
        assertThatThrownBy(() -> house.as(
                        night,
                        () -> office.desk.handOver(
                                emergency.id(),
                                1,
                                new HandOverData(hub, Optional.of(LocalDateTime.parse("2026-01-17T02:00"))))))
                .isInstanceOf(Invalid.class);
        Emergency handed = house.as(
                night,
                () -> office.desk.handOver(
                        emergency.id(),
                        1,
                        new HandOverData(hub, Optional.of(LocalDateTime.parse("2026-01-17T06:00")))));
        office.itIs("2026-01-17T06:00");
        assertThat(last(now(handed)).level()).isEqualTo(1);
    }
}
