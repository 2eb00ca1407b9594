package org.affianca.engine.queue;

import static org.affianca.engine.queue.TestQueue.exchange;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.affianca.api.WorkId;
import org.affianca.api.access.Actor;
import org.affianca.api.access.Role;
import org.affianca.api.event.Told;
import org.affianca.api.problem.Forbidden;
import org.affianca.api.problem.Missing;
import org.affianca.api.problem.Stale;
import org.affianca.api.queue.Entry;
import org.affianca.api.queue.EntryId;
import org.affianca.api.queue.EntryPause;
import org.affianca.api.queue.EntryState;
import org.affianca.api.queue.Offer;
import org.affianca.api.queue.OfferAnswer;
import org.affianca.api.queue.OfferData;
import org.affianca.api.queue.OfferState;
import org.affianca.api.queue.SetbackAct;
import org.affianca.api.queue.UrgencyState;
import org.affianca.api.queue.WaitingList;
import org.affianca.engine.access.Program;
import org.affianca.engine.db.OnBothDatabases;
import org.affianca.engine.db.TestHouse;
import org.junit.jupiter.api.Test;

/** What becomes of those who wait: offers and their answers, urgencies, suspensions, the beginning of help. */
@OnBothDatabases
class OfferingTest {
    private static final OfferAnswer YES = new OfferAnswer(true, "", false, "");
    private static final OfferAnswer NO = new OfferAnswer(false, "too-far", false, "");

    private final TestQueue queue;
    private final TestHouse house;

    OfferingTest(TestHouse house) {
        this.house = house;
        this.queue = new TestQueue(house);
    }

    private Entry answer(Entry entry, OfferAnswer answer) {
        Offer open = entry.offers().get(0);
        return queue.as(queue.giulia, () -> queue.room.answer(open.id(), open.version(), answer));
    }

    @Test
    void whatIsOfferedAndAcceptedEndsTheWaiting() {
        WaitingList list = queue.list("Cambio alloggio", exchange());
        Entry rosa = queue.enter(list.id(), "Campionati", "Rosa", Map.of("barriers", true));
        Entry next = queue.enter(list.id(), "Fittizi", "Ada", Map.of());
        Entry offered = queue.offered(rosa.id());
        assertThat(offered.offers().get(0).answerBy()).isEqualTo(queue.today().plusDays(10));
        assertThat(queue.ranking(queue.sara, list.id()))
                .extracting(r -> r.offered())
                .containsExactly(true, false);
        Entry accepted = answer(queue.seen(rosa.id()), YES);
        assertThat(accepted.state()).isEqualTo(EntryState.LEFT);
        assertThat(accepted.leftBecause()).isEqualTo("offer-accepted");
        assertThat(accepted.offers().get(0).state()).isEqualTo(OfferState.ACCEPTED);
        assertThat(queue.seen(next.id()).rank()).isEqualTo(1);
        assertThatThrownBy(() -> queue.as(
                        queue.giulia,
                        () -> queue.room.answer(
                                accepted.offers().get(0).id(),
                                accepted.offers().get(0).version(),
                                NO)))
                .hasMessage("offer-answered");
    }

    @Test
    void whoIsNotFirstIsOfferedSomethingOnlyWithAReason() {
        WaitingList list = queue.list("Fuori turno", exchange());
        Entry first = queue.enter(list.id(), "Fittizi", "Ada", Map.of("barriers", true));
        Entry second = queue.enter(list.id(), "Fittizi", "Bea", Map.of());
        assertThatThrownBy(() -> queue.offered(second.id())).hasMessage("/outOfTurn others-come-first");
        Entry outOfTurn = queue.as(
                queue.sara,
                () -> queue.room.offer(
                        second.id(),
                        queue.version(second.id()),
                        new OfferData(
                                Optional.empty(),
                                "Alloggio con due stanze",
                                Optional.empty(),
                                "La prima ha bisogno di tre stanze")));
        assertThat(outOfTurn.offers().get(0).outOfTurn()).isEqualTo("La prima ha bisogno di tre stanze");
        queue.offered(first.id());
        assertThatThrownBy(() -> queue.offered(first.id())).hasMessage("offer-is-open");
        assertThatThrownBy(() -> queue.as(
                        queue.giulia,
                        () -> queue.room.offer(
                                first.id(), queue.version(first.id()), TestQueue.offer("Un altro alloggio"))))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void refusalsCostPointsThenARestThenThePlace() {
        WaitingList list = queue.list("Rifiuti", exchange());
        Entry rosa = queue.enter(list.id(), "Campionati", "Rosa", Map.of("barriers", true));
        Entry ada = queue.enter(list.id(), "Fittizi", "Ada", Map.of("health", "moderate"));
        Entry once = answer(queue.offered(rosa.id()), NO);
        assertThat(once.points()).isEqualTo(new BigDecimal("4.00"));
        assertThat(once.rank()).isEqualTo(2);
        assertThat(once.offers().get(0).setback()).isEqualTo(SetbackAct.POINTS);
        queue.offered(ada.id());
        Entry excused = answer(
                queue.offered(rosa.id()), new OfferAnswer(false, "health", true, "Ricoverata proprio in quei giorni"));
        assertThat(excused.refusals()).isEqualTo(1);
        assertThat(excused.points()).isEqualTo(new BigDecimal("4.00"));
        Entry twice = answer(queue.offered(rosa.id()), NO);
        assertThat(twice.state()).isEqualTo(EntryState.SUSPENDED);
        assertThat(twice.suspendedUntil()).contains(queue.today().plusDays(60));
        house.clock().forward(Duration.ofDays(61));
        queue.ring();
        Entry back = queue.seen(rosa.id());
        assertThat(back.state()).isEqualTo(EntryState.WAITING);
        // Ada's offer has lapsed meanwhile, and silence is a refusal here: 1 point left, behind Rosa's 4.
        assertThat(queue.seen(ada.id()).offers().get(0).state()).isEqualTo(OfferState.EXPIRED);
        assertThat(queue.order(list.id())).containsExactly(rosa.id(), ada.id());
        Entry out = answer(queue.offered(rosa.id()), NO);
        assertThat(out.state()).isEqualTo(EntryState.LEFT);
        assertThat(out.leftBecause()).isEqualTo("offers-refused");
        assertThat(queue.seen(ada.id()).rank()).isEqualTo(1);
    }

    @Test
    void anOfferLapsesAfterItsLastDayAndNotBefore() {
        WaitingList list = queue.list("Scadenze", exchange());
        Entry entry = queue.enter(list.id(), "Fittizi", "Ada", Map.of("barriers", true));
        queue.offered(entry.id());
        house.clock().forward(Duration.ofDays(10));
        queue.ring();
        assertThat(queue.seen(entry.id()).offers().get(0).state()).isEqualTo(OfferState.OPEN);
        house.clock().forward(Duration.ofDays(1));
        queue.ring();
        Entry lapsed = queue.seen(entry.id());
        assertThat(lapsed.offers().get(0).state()).isEqualTo(OfferState.EXPIRED);
        assertThat(lapsed.refusals()).isEqualTo(1);
        assertThat(lapsed.points()).isEqualTo(new BigDecimal("4.00"));
        assertThat(queue.as(queue.giulia, () -> queue.reading.history(entry.id())))
                .last()
                .satisfies(h -> assertThat(h.by()).isEqualTo("Affianca"));
        assertThat(house.count(
                        "select count(*) from core.alarm where record_id = ?",
                        entry.id().value()))
                .isZero();
    }

    @Test
    void urgencyNeedsAReasonAndTheSignatureOfSomebodyElse() {
        WaitingList list = queue.list("Urgenze", exchange());
        Entry first = queue.enter(list.id(), "Fittizi", "Ada", Map.of("barriers", true, "health", "severe"));
        Entry urgent = queue.enter(list.id(), "Inventati", "Marta", Map.of());
        assertThatThrownBy(
                        () -> queue.as(queue.giulia, () -> queue.room.urge(urgent.id(), urgent.version(), "whim", " ")))
                .hasMessage("/reason unknown-code, /words required");
        Entry asked = queue.as(
                queue.giulia,
                () -> queue.room.urge(
                        urgent.id(), urgent.version(), "eviction", "Sfratto eseguito stamattina, due figli minori"));
        assertThat(asked.urgency().orElseThrow().state()).isEqualTo(UrgencyState.ASKED);
        assertThat(asked.rank()).isEqualTo(2);
        assertThatThrownBy(() ->
                        queue.as(queue.giulia, () -> queue.room.countersign(urgent.id(), asked.version(), true, "")))
                .isInstanceOf(Forbidden.class);
        Entry granted =
                queue.as(queue.marco, () -> queue.room.countersign(urgent.id(), asked.version(), true, "Verificato"));
        assertThat(granted.rank()).isEqualTo(1);
        assertThat(granted.urgent()).isTrue();
        assertThat(granted.urgency().orElseThrow().answeredBy()).isEqualTo("Marco");
        Entry calmed =
                queue.as(queue.marco, () -> queue.room.calm(urgent.id(), granted.version(), "Ospitata da parenti"));
        assertThat(calmed.rank()).isEqualTo(2);
        assertThat(calmed.urgency().orElseThrow().state()).isEqualTo(UrgencyState.LIFTED);
        assertThat(queue.seen(first.id()).rank()).isEqualTo(1);
    }

    @Test
    void nobodyCountersignsTheOwnUrgency() {
        WaitingList list = queue.list("Urgenza propria", exchange());
        var file = queue.file(queue.sara, "Fittizi", "Ugo");
        WorkId work = queue.request(queue.sara, file);
        Entry entry = queue.as(
                queue.sara,
                () -> queue.room.enter(
                        list.id(), new org.affianca.api.queue.Entering(work, Optional.empty(), Map.of())));
        Entry asked = queue.as(
                queue.marco, () -> queue.room.urge(entry.id(), entry.version(), "health", "Dimissioni protette"));
        assertThat(asked.mayCountersign()).isFalse();
        assertThatThrownBy(() ->
                        queue.as(queue.marco, () -> queue.room.countersign(entry.id(), asked.version(), true, "")))
                .hasMessage("another-must-countersign");
        Actor paola = house.user("Paola", Role.COORDINATOR, queue.homes);
        assertThatThrownBy(() -> queue.as(paola, () -> queue.room.countersign(entry.id(), asked.version(), false, "")))
                .hasMessage("/words required");
        Entry declined =
                queue.as(paola, () -> queue.room.countersign(entry.id(), asked.version(), false, "Non è documentata"));
        assertThat(declined.urgent()).isFalse();
        assertThat(declined.urgency().orElseThrow().state()).isEqualTo(UrgencyState.DECLINED);
    }

    @Test
    void theHousingOfficeSeesOnlyThatRosaIsSuspendedForASocialEvaluation() {
        WaitingList list = queue.list("Sospensioni", exchange());
        Entry rosa = queue.enter(list.id(), "Campionati", "Rosa", Map.of("barriers", true));
        Entry suspended = queue.as(
                queue.giulia,
                () -> queue.room.suspend(
                        rosa.id(),
                        rosa.version(),
                        new EntryPause(Optional.empty(), "assessment", "Possibili pressioni del nipote")));
        assertThat(suspended.rank()).isZero();
        assertThat(queue.as(queue.sara, () -> queue.reading.history(rosa.id())))
                .last()
                .satisfies(h -> {
                    assertThat(h.code()).isEqualTo("assessment");
                    assertThat(h.note()).isEmpty();
                });
        assertThatThrownBy(() -> queue.offered(rosa.id())).hasMessage("entry-state-order");
        Entry back =
                queue.as(queue.giulia, () -> queue.room.resume(rosa.id(), suspended.version(), "Valutazione conclusa"));
        assertThat(back.rank()).isEqualTo(1);
        assertThatThrownBy(() -> queue.as(queue.giulia, () -> queue.room.resume(rosa.id(), rosa.version(), "x")))
                .isInstanceOf(Stale.class);
    }

    @Test
    void theWaitingEndsByItselfWhenTheWorkBeginsOrEnds() {
        WaitingList list = queue.list("Da sole", exchange());
        WorkId work = queue.request(queue.file("Fittizi", "Ada"));
        Entry entry = queue.enter(list.id(), work, Map.of());
        queue.offered(entry.id());
        LeaveTheQueue leaving = new LeaveTheQueue(
                queue.ground,
                house.acting(),
                new Program(house.mappers(), house.transactions(), house.ids(), house.clock()),
                queue.room);
        Told began = new Told(
                1,
                house.organisation(),
                "work-moved",
                Optional.empty(),
                Optional.of(work),
                queue.giulia.id(),
                Instant.EPOCH,
                Map.of("stage", "RUNNING"));
        leaving.on(began);
        leaving.on(began);
        Entry left = queue.seen(entry.id());
        assertThat(left.leftBecause()).isEqualTo("begun");
        assertThat(left.offers().get(0).state()).isEqualTo(OfferState.WITHDRAWN);
    }

    @Test
    void anOfferIsTakenBackAndCostsNothing() {
        WaitingList list = queue.list("Ritiri", exchange());
        Entry entry = queue.enter(list.id(), "Fittizi", "Ada", Map.of("barriers", true));
        Entry offered = queue.offered(entry.id());
        Offer offer = offered.offers().get(0);
        assertThatThrownBy(() -> queue.as(queue.giulia, () -> queue.room.answer(offer.id(), 7, YES)))
                .isInstanceOf(Stale.class);
        Entry back = queue.as(
                queue.sara, () -> queue.room.withdraw(offer.id(), offer.version(), "L'alloggio non è agibile"));
        assertThat(back.offers().get(0).state()).isEqualTo(OfferState.WITHDRAWN);
        assertThat(back.refusals()).isZero();
        assertThat(back.rank()).isEqualTo(1);
        Actor vito = house.user("Vito", Role.WORKER, house.unit("elsewhere"));
        assertThatThrownBy(() -> queue.as(vito, () -> queue.room.answer(offer.id(), offer.version(), YES)))
                .isInstanceOf(Missing.class);
        assertThatThrownBy(() -> queue.as(
                        vito,
                        () -> queue.room.leave(new EntryId(entry.id().value()), back.version(), "own-choice", "x")))
                .isInstanceOf(Missing.class);
    }

    @Test
    void reasonsThatOnlyWhatHappensCanGiveAreNotForPeople() {
        WaitingList list = queue.list("Motivi", exchange());
        Entry entry = queue.enter(list.id(), "Fittizi", "Ada", Map.of());
        assertThatThrownBy(
                        () -> queue.as(queue.giulia, () -> queue.room.leave(entry.id(), entry.version(), "begun", " ")))
                .hasMessage("/reason unknown-code, /note required");
        assertThat(List.of(queue.seen(entry.id()).state())).containsExactly(EntryState.WAITING);
    }
}
