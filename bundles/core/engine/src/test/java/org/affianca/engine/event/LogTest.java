package org.affianca.engine.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.LongStream;
import org.affianca.api.CaseId;
import org.affianca.api.access.Actor;
import org.affianca.api.access.Role;
import org.affianca.api.event.CaseEvent;
import org.affianca.api.event.CaseListener;
import org.affianca.api.event.HouseEvent;
import org.affianca.api.event.Told;
import org.affianca.engine.db.OnBothDatabases;
import org.affianca.engine.db.TestHouse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class LogTest {
    record VisitMade(CaseId caseId, long visit) implements CaseEvent {
        @Override
        public Map<String, Object> values() {
            return Map.of("visit", visit);
        }
    }

    record RotaLeft(long unit) implements HouseEvent {
        @Override
        public Map<String, Object> values() {
            return Map.of("unit", unit);
        }
    }

    private final TestHouse house;
    private final Bell bell = new Bell();
    private final Log log;
    private final Actor giulia;

    LogTest(TestHouse house) {
        this.house = house;
        this.log = new Log(house.transactions(), house.acting(), house.clock(), house.mappers(), bell);
        this.giulia = house.user("Giulia", Role.WORKER);
    }

    @BeforeEach
    void startWithAnEmptyLog() {
        house.sql("delete from core.event");
        house.sql("delete from core.listener_place");
        house.sql("update core.event_counter set number = 0");
    }

    private void visit(long number) {
        house.doAs(giulia, () -> log.happened(new VisitMade(new CaseId(7), number)));
    }

    private Telling telling() {
        return telling("one");
    }

    private Telling telling(String node) {
        return new Telling(bell, house.mappers(), house.clock(), node);
    }

    private static void eventually(BooleanSupplier claim) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (!claim.getAsBoolean()) {
            assertThat(System.nanoTime()).as("waited long enough").isLessThan(end);
            Thread.sleep(10);
        }
    }

    @Test
    void keepsTypeActorAndValues() throws Exception {
        List<Told> heard = Collections.synchronizedList(new ArrayList<>());
        visit(41);
        try (Telling telling = telling()) {
            telling.add(heard::add, Map.of("component.name", "test"));
            eventually(() -> heard.size() == 1);
        }
        Told told = heard.get(0);
        assertThat(told.type()).isEqualTo("visit-made");
        assertThat(told.by()).isEqualTo(giulia.id());
        assertThat(told.caseId()).contains(new CaseId(7));
        assertThat(told.at()).isEqualTo(house.clock().instant());
        assertThat(told.values()).isEqualTo(Map.of("visit", 41L));
    }

    @Test
    void forgetsAnEventWhoseTransactionIsRolledBackAndLeavesNoGap() {
        visit(1);
        assertThatThrownBy(() -> house.transactions().run(() -> {
                    visit(2);
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");
        visit(3);
        assertThat(house.count("select count(*) from core.event")).isEqualTo(2);
        assertThat(house.count("select max(number) from core.event")).isEqualTo(2);
    }

    @Test
    void numbersEventsOfManyThreadsInCommitOrderWithoutGaps() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        List<Callable<Boolean>> visits = LongStream.range(0, 200)
                .<Callable<Boolean>>mapToObj(i -> () -> {
                    visit(i);
                    return true;
                })
                .toList();
        for (var done : threads.invokeAll(visits)) {
            assertThat(done.get()).isTrue();
        }
        threads.shutdown();
        assertThat(house.count("select count(*) from core.event")).isEqualTo(200);
        assertThat(house.count("select max(number) from core.event")).isEqualTo(200);
    }

    @Test
    void tellsInOrderAndTellsAgainAfterAFailureWithoutLosingOrSkippingAny() throws Exception {
        List<Long> heard = Collections.synchronizedList(new ArrayList<>());
        int[] failures = {0};
        CaseListener forgetful = event -> {
            if (event.number() == 3 && failures[0]++ < 2) {
                throw new IllegalStateException("not today");
            }
            heard.add(event.number());
        };
        try (Telling telling = telling()) {
            telling.add(forgetful, Map.of("component.name", "forgetful"));
            for (int i = 0; i < 5; i++) {
                visit(i);
            }
            eventually(() -> {
                house.clock().forward(java.time.Duration.ofSeconds(1));
                bell.ring();
                return heard.size() >= 5;
            });
        }
        assertThat(heard).containsExactly(1L, 2L, 3L, 4L, 5L);
        assertThat(failures[0]).isEqualTo(3);
    }

    @Test
    void aFailingListenerDoesNotHoldUpTheOthers() throws Exception {
        List<Long> heard = Collections.synchronizedList(new ArrayList<>());
        try (Telling telling = telling()) {
            telling.add(
                    event -> {
                        throw new IllegalStateException("never");
                    },
                    Map.of("component.name", "sulky"));
            telling.add(event -> heard.add(event.number()), Map.of("component.name", "keen"));
            visit(1);
            visit(2);
            eventually(() -> heard.size() == 2);
        }
    }

    @Test
    void aListenerWhoseClassesAreGoneFailsLikeAnyOther() throws Exception {
        List<Long> heard = Collections.synchronizedList(new ArrayList<>());
        int[] failures = {0};
        CaseListener broken = event -> {
            failures[0]++;
            throw new NoClassDefFoundError("org/affianca/area/garden/Plot");
        };
        try (Telling telling = telling()) {
            telling.add(broken, Map.of("component.name", "broken"));
            telling.add(event -> heard.add(event.number()), Map.of("component.name", "keen"));
            visit(1);
            eventually(() -> failures[0] > 0 && heard.size() == 1);
            visit(2);
            eventually(() -> heard.size() == 2);
            eventually(() -> house.count("select failures from core.listener_place where listener = 'broken'") > 0);
        }
    }

    @Test
    void aListenerThatWasAwayGoesOnFromItsPlaceAfterARestart() throws Exception {
        List<Long> heard = Collections.synchronizedList(new ArrayList<>());
        try (Telling telling = telling()) {
            telling.add(event -> heard.add(event.number()), Map.of("component.name", "traveller"));
            visit(1);
            eventually(() -> heard.size() == 1);
            eventually(() -> house.count("select number from core.listener_place where listener = 'traveller'") == 1);
        }
        visit(2);
        visit(3);
        try (Telling telling = telling()) {
            telling.add(event -> heard.add(event.number()), Map.of("component.name", "traveller"));
            eventually(() -> heard.size() == 3);
        }
        assertThat(heard).containsExactly(1L, 2L, 3L);
    }

    @Test
    void whatHappensOutsideOfACaseIsToldWithoutOne() throws Exception {
        List<Told> heard = Collections.synchronizedList(new ArrayList<>());
        house.doAs(giulia, () -> log.happened(new RotaLeft(5)));
        try (Telling telling = telling()) {
            telling.add(heard::add, Map.of("component.name", "keen"));
            eventually(() -> heard.size() == 1);
        }
        assertThat(heard.get(0).type()).isEqualTo("rota-left");
        assertThat(heard.get(0).caseId()).isEmpty();
        assertThat(heard.get(0).work()).isEmpty();
    }

    @Test
    void anErrorOfOneListenerEndsNeitherItNorTheOthers() throws Exception {
        List<Long> heard = Collections.synchronizedList(new ArrayList<>());
        int[] failures = {0};
        try (Telling telling = telling()) {
            telling.add(
                    event -> {
                        if (failures[0]++ == 0) {
                            throw new StackOverflowError("too deep");
                        }
                        heard.add(-event.number());
                    },
                    Map.of("component.name", "deep"));
            telling.add(event -> heard.add(event.number()), Map.of("component.name", "keen"));
            visit(1);
            eventually(() -> heard.contains(1L));
            eventually(() -> {
                house.clock().forward(java.time.Duration.ofSeconds(1));
                bell.ring();
                return heard.contains(-1L);
            });
        }
    }

    @Test
    void anEventThatCanNeverBeDigestedIsPassedOverForOneListenerWhenSomebodySaysSo() throws Exception {
        List<Long> heard = Collections.synchronizedList(new ArrayList<>());
        Listeners listeners = new Listeners(house.mappers(), bell);
        CaseListener delicate = event -> {
            if (event.number() == 2) {
                throw new IllegalStateException("never");
            }
            heard.add(event.number());
        };
        try (Telling telling = telling()) {
            telling.add(delicate, Map.of("component.name", "delicate"));
            visit(1);
            visit(2);
            visit(3);
            eventually(() -> listeners.all().stream()
                    .anyMatch(place -> place.listener().equals("delicate") && place.failures() > 0));
            assertThat(heard).containsExactly(1L);
            assertThat(listeners.skip("delicate", 3)).isFalse();
            assertThat(listeners.skip("delicate", 2)).isTrue();
            eventually(() -> {
                house.clock().forward(java.time.Duration.ofSeconds(1));
                bell.ring();
                return heard.size() == 2;
            });
        }
        assertThat(heard).containsExactly(1L, 3L);
    }

    @Test
    void aListenerThatTakesItsTimeDoesNotHoldUpTheOthers() throws Exception {
        List<Long> heard = Collections.synchronizedList(new ArrayList<>());
        CountDownLatch patience = new CountDownLatch(1);
        try (Telling telling = telling()) {
            telling.add(event -> await(patience), Map.of("component.name", "slow"));
            telling.add(event -> heard.add(event.number()), Map.of("component.name", "keen"));
            visit(1);
            visit(2);
            eventually(() -> heard.size() == 2);
            patience.countDown();
        }
    }

    @Test
    void ofTwoNodesOneTellsAListenerAndTheOtherTakesOverWhenItFallsSilent() throws Exception {
        List<String> heard = Collections.synchronizedList(new ArrayList<>());
        try (Telling second = telling("two")) {
            try (Telling first = telling("one")) {
                first.add(event -> heard.add("one " + event.number()), Map.of("component.name", "shared"));
                visit(1);
                eventually(() -> house.count("select number from core.listener_place where listener = 'shared'") == 1);
                second.add(event -> heard.add("two " + event.number()), Map.of("component.name", "shared"));
                visit(2);
                eventually(() -> house.count("select number from core.listener_place where listener = 'shared'") == 2);
            }
            visit(3);
            Thread.sleep(200);
            assertThat(heard).containsExactly("one 1", "one 2");
            house.clock().forward(java.time.Duration.ofMinutes(2));
            bell.ring();
            eventually(() -> heard.size() == 3);
        }
        assertThat(heard).containsExactly("one 1", "one 2", "two 3");
    }

    @Test
    void aNodeThatWasKilledGoesOnAtOnceAfterItsRestart() throws Exception {
        List<Long> heard = Collections.synchronizedList(new ArrayList<>());
        try (Telling telling = telling("one")) {
            telling.add(event -> heard.add(event.number()), Map.of("component.name", "loyal"));
            visit(1);
            eventually(() -> heard.size() == 1);
        }
        visit(2);
        try (Telling telling = telling("one")) {
            telling.add(event -> heard.add(event.number()), Map.of("component.name", "loyal"));
            eventually(() -> heard.size() == 2);
        }
    }

    @Test
    void anInstanceThatReplacesAnotherWaitsForItsEnd() throws Exception {
        List<String> heard = Collections.synchronizedList(new ArrayList<>());
        CountDownLatch entered = new CountDownLatch(1);
        CountDownLatch patience = new CountDownLatch(1);
        CaseListener old = event -> {
            entered.countDown();
            await(patience);
            heard.add("old " + event.number());
        };
        try (Telling telling = telling()) {
            telling.add(old, Map.of("component.name", "renewed"));
            visit(1);
            visit(2);
            await(entered);
            Thread leaving = new Thread(() -> telling.remove(old));
            leaving.start();
            telling.add(event -> heard.add("new " + event.number()), Map.of("component.name", "renewed"));
            Thread.sleep(100);
            patience.countDown();
            leaving.join();
            eventually(() -> heard.size() == 2);
        }
        assertThat(heard).containsExactly("old 1", "new 2");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException ended) {
            throw new IllegalStateException(ended);
        }
    }
}
