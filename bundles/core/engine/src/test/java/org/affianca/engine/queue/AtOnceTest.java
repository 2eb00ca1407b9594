package org.affianca.engine.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.affianca.api.WorkId;
import org.affianca.api.casefile.CaseFile;
import org.affianca.api.problem.Refused;
import org.affianca.api.problem.Stale;
import org.affianca.api.queue.Entry;
import org.affianca.api.queue.Ranked;
import org.affianca.api.queue.WaitingList;
import org.affianca.engine.db.OnBothDatabases;
import org.affianca.engine.db.TestHouse;
import org.junit.jupiter.api.Test;

/** What many do in the same moment happens one after the other. */
@OnBothDatabases
class AtOnceTest {
    private static final int MANY = 16;

    private final TestQueue queue;

    AtOnceTest(TestHouse house) {
        this.queue = new TestQueue(house);
    }

    private static <T> List<Future<T>> atOnce(List<Callable<T>> acts) throws InterruptedException {
        ExecutorService pool = Executors.newFixedThreadPool(8);
        try {
            return pool.invokeAll(acts);
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void whoEntersInTheSameMomentGetsAPlaceOfItsOwn() throws Exception {
        WaitingList list = queue.list("Insieme", TestQueue.exchange());
        CaseFile file = queue.file("Fittizi", "Ada");
        List<WorkId> works =
                IntStream.range(0, MANY).mapToObj(i -> queue.request(file)).toList();
        for (Future<Entry> entered : atOnce(works.stream()
                .map(work -> (Callable<Entry>)
                        () -> queue.enter(list.id(), work, Map.of("minors", (int) (work.value() % 4))))
                .toList())) {
            assertThat(entered.get().rank()).isPositive();
        }
        assertThat(queue.ranking(queue.sara, list.id()))
                .extracting(Ranked::rank)
                .isEqualTo(IntStream.rangeClosed(1, MANY).boxed().toList());
    }

    @Test
    void ofManyWhoEnterTheSameWorkOneSucceeds() throws Exception {
        WaitingList list = queue.list("Due volte", TestQueue.exchange());
        WorkId work = queue.request(queue.file("Fittizi", "Bea"));
        List<Future<Boolean>> tries = atOnce(IntStream.range(0, MANY)
                .mapToObj(i -> (Callable<Boolean>) () -> succeeds(() -> queue.enter(list.id(), work, Map.of())))
                .toList());
        assertThat(count(tries)).isEqualTo(1);
        assertThat(queue.ranking(queue.sara, list.id())).hasSize(1);
    }

    @Test
    void ofManyOffersToOneEntryOneIsMade() throws Exception {
        WaitingList list = queue.list("Un'offerta", TestQueue.exchange());
        Entry entry = queue.enter(list.id(), "Fittizi", "Cleo", Map.of());
        List<Future<Boolean>> tries = atOnce(IntStream.range(0, MANY)
                .mapToObj(i -> (Callable<Boolean>) () -> succeeds(() -> queue.as(
                        queue.sara, () -> queue.room.offer(entry.id(), entry.version(), TestQueue.offer("Alloggio")))))
                .toList());
        assertThat(count(tries)).isEqualTo(1);
        assertThat(queue.seen(entry.id()).offers()).hasSize(1);
    }

    private static boolean succeeds(Runnable act) {
        try {
            act.run();
            return true;
        } catch (Refused | Stale tooLate) {
            return false;
        }
    }

    private static long count(List<Future<Boolean>> tries) throws Exception {
        long good = 0;
        for (Future<Boolean> one : tries) {
            good += one.get() ? 1 : 0;
        }
        return good;
    }
}
