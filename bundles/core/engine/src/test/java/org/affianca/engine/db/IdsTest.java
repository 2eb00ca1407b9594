package org.affianca.engine.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class IdsTest {
    private final TestHouse house;

    IdsTest(TestHouse house) {
        this.house = house;
    }

    @Test
    void areUniqueWhateverThreadAsksInOrOutsideOfATransaction() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(16);
        Callable<List<Long>> take = () -> {
            List<Long> mine = new ArrayList<>();
            for (int i = 0; i < 250; i++) {
                mine.add(i % 2 == 0 ? house.ids().next() : house.transactions().within(house.ids()::next));
            }
            return mine;
        };
        List<Long> all = new ArrayList<>();
        for (var some : threads.invokeAll(Stream.generate(() -> take).limit(16).toList())) {
            all.addAll(some.get());
        }
        threads.shutdown();
        assertThat(all).hasSize(4_000).doesNotHaveDuplicates().allMatch(id -> id > 0);
    }

    @Test
    void areNotGivenTwiceAfterARollBackOrByAnotherNode() {
        Ids other = new Ids(house.database(), house.transactions());
        List<Long> seen = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            try {
                house.transactions().run(() -> {
                    seen.add(house.ids().next());
                    throw new IllegalStateException("rolled back");
                });
            } catch (IllegalStateException rolledBack) {
                seen.add(other.next());
            }
        }
        assertThat(seen).hasSize(240).doesNotHaveDuplicates();
    }

    @Test
    void waitForWhoeverReadsTheCatalogueOfSequences() throws Exception {
        CountDownLatch reads = new CountDownLatch(1);
        Thread reader = new Thread(() -> house.transactions().run(() -> {
            readTheCatalogue(house.transactions().connection());
            reads.countDown();
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(700));
        }));
        reader.start();
        reads.await();
        // Derby writes its sequence down once in a hundred blocks; so many are needed to meet the reader for certain.
        List<Long> seen = new ArrayList<>();
        for (int i = 0; i < 6_000; i++) {
            seen.add(house.ids().next());
        }
        reader.join();
        assertThat(seen).hasSize(6_000).doesNotHaveDuplicates();
    }

    private void readTheCatalogue(Connection connection) {
        if (house.toString().equals("derby")) {
            try (Statement statement = connection.createStatement()) {
                connection.setTransactionIsolation(Connection.TRANSACTION_SERIALIZABLE);
                statement.executeQuery("select * from sys.syssequences").close();
            } catch (SQLException failed) {
                throw new IllegalStateException(failed);
            }
        }
    }
}
