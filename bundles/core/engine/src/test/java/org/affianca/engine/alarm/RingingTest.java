package org.affianca.engine.alarm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.LongConsumer;
import org.affianca.api.access.Actor;
import org.affianca.api.access.Role;
import org.affianca.engine.access.Program;
import org.affianca.engine.db.OnBothDatabases;
import org.affianca.engine.db.TestHouse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class RingingTest {
    private final TestHouse house;
    private final Alarms alarms;
    private final Waking waking = new Waking();
    private final Actor giulia;
    private final List<Long> rung = Collections.synchronizedList(new ArrayList<>());

    RingingTest(TestHouse house) {
        this.house = house;
        this.alarms =
                new Alarms(house.mappers(), house.transactions(), house.ids(), house.clock(), house.acting(), waking);
        this.giulia = house.user("Giulia", Role.WORKER);
    }

    @BeforeEach
    void noAlarmIsSet() {
        house.sql("delete from core.alarm");
    }

    private Ringing ringing() {
        return new Ringing(
                house.mappers(),
                house.transactions(),
                house.acting(),
                house.clock(),
                new Program(house.mappers(), house.transactions(), house.ids(), house.clock()));
    }

    private void set(long record, Duration in) {
        Instant due = house.clock().instant().plus(in);
        house.doAs(giulia, () -> alarms.set("bell", record, due));
    }

    private void ring(LongConsumer act) {
        ringing().ring(Map.of("bell", ringer(act)), () -> true);
    }

    private static Ringer ringer(LongConsumer act) {
        return new Ringer() {
            @Override
            public String kind() {
                return "bell";
            }

            @Override
            public void ring(long record) {
                act.accept(record);
            }
        };
    }

    @Test
    void ringsOnceWhenItIsDueAndNotBefore() {
        set(7, Duration.ofHours(2));
        ring(rung::add);
        assertThat(rung).isEmpty();
        house.clock().forward(Duration.ofHours(2));
        ring(rung::add);
        ring(rung::add);
        assertThat(rung).containsExactly(7L);
    }

    @Test
    void ringsInTheOrderOfTheMomentsManyAtOnce() {
        for (long i = 120; i > 0; i--) {
            set(i, Duration.ofMinutes(i));
        }
        house.clock().forward(Duration.ofDays(1));
        ring(rung::add);
        assertThat(rung).hasSize(120).isSorted();
    }

    @Test
    void aLaterAlarmForTheSameTakesThePlaceOfTheFirst() {
        set(7, Duration.ofHours(1));
        set(7, Duration.ofHours(3));
        house.clock().forward(Duration.ofHours(2));
        ring(rung::add);
        assertThat(rung).isEmpty();
        house.clock().forward(Duration.ofHours(2));
        ring(rung::add);
        assertThat(rung).containsExactly(7L);
    }

    @Test
    void whatWasTakenBackDoesNotRing() {
        set(7, Duration.ZERO);
        house.doAs(giulia, () -> alarms.cancel("bell", 7));
        ring(rung::add);
        assertThat(rung).isEmpty();
    }

    @Test
    void anAlarmOfATransactionThatIsRolledBackIsNotSet() {
        assertThatThrownBy(() -> house.transactions().run(() -> {
                    set(7, Duration.ZERO);
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");
        ring(rung::add);
        assertThat(rung).isEmpty();
    }

    @Test
    void whatFailedLeavesNothingAndIsRungAgainLater() {
        set(7, Duration.ZERO);
        ring(record -> {
            alarms.set("bell", 99, house.clock().instant());
            throw new IllegalStateException("not today");
        });
        assertThat(house.count("select count(*) from core.alarm")).isEqualTo(1);
        ring(rung::add);
        assertThat(rung).isEmpty();
        house.clock().forward(Duration.ofMinutes(1));
        ring(rung::add);
        assertThat(rung).containsExactly(7L);
    }

    @Test
    void waitsForARingerThatIsAway() {
        set(7, Duration.ZERO);
        ringing().ring(Map.of(), () -> true);
        ring(rung::add);
        assertThat(rung).containsExactly(7L);
    }

    @Test
    void theProgramActsAndItsAccountIsMadeOnce() {
        List<Actor> actors = new ArrayList<>();
        set(7, Duration.ZERO);
        set(8, Duration.ZERO);
        ring(record -> actors.add(house.acting().actor()));
        assertThat(actors).hasSize(2);
        assertThat(actors.get(0)).isEqualTo(actors.get(1));
        assertThat(actors.get(0).roles()).isEmpty();
        assertThat(house.count(
                        "select count(*) from core.account where id = ? and active = false",
                        actors.get(0).id().value()))
                .isEqualTo(1);
    }

    @Test
    void ofManyWhoLookAtTheSameMomentOneRings() throws Exception {
        for (long i = 1; i <= 20; i++) {
            set(i, Duration.ZERO);
        }
        ExecutorService nodes = Executors.newFixedThreadPool(4);
        Callable<Boolean> node = () -> {
            ring(rung::add);
            return true;
        };
        for (var done : nodes.invokeAll(List.of(node, node, node, node))) {
            assertThat(done.get()).isTrue();
        }
        nodes.shutdown();
        assertThat(rung).hasSize(20).doesNotHaveDuplicates();
    }

    @Test
    void aClockThatIsStartedAgainRingsWhatWasDueMeanwhile() throws Exception {
        set(7, Duration.ofHours(1));
        house.clock().forward(Duration.ofHours(2));
        try (AlarmClock clock = new AlarmClock(ringing(), waking)) {
            clock.add(ringer(rung::add));
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
            while (rung.isEmpty() && System.nanoTime() < end) {
                Thread.sleep(10);
            }
        }
        assertThat(rung).containsExactly(7L);
    }
}
