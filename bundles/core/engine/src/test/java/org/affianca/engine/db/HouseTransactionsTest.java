package org.affianca.engine.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.affianca.api.problem.Busy;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class HouseTransactionsTest {
    /** A table of core's, through core's Configuration. */
    interface PlaceMapper {
        @Insert("insert into core.listener_place (listener, number, failures, changed_at)"
                + " values (#{name}, 0, 0, current_timestamp)")
        void add(@Param("name") String name);

        @Update("update core.listener_place set failures = failures + 1 where listener = #{name}")
        void raise(@Param("name") String name);

        @Select("select failures from core.listener_place where listener = #{name}")
        int raised(@Param("name") String name);

        @Select("select count(*) from core.listener_place")
        int count();
    }

    /** A table of an area's, through a Configuration of its own. */
    interface TreeMapper {
        @Insert("insert into grove.tree (id) values (#{id})")
        void add(@Param("id") long id);

        @Select("select count(*) from grove.tree")
        int count();
    }

    private final TestHouse house;
    private final HouseTransactions transactions;
    private final PlaceMapper core;
    private final TreeMapper area;

    HouseTransactionsTest(TestHouse house) {
        this.house = house;
        this.transactions = house.transactions();
        house.migrations()
                .run(
                        "grove",
                        "grove",
                        List.of(new Script(
                                "001-tree.sql", "create table grove.tree (id bigint not null primary key);")));
        this.core = house.mappers().of(PlaceMapper.class);
        this.area =
                (TreeMapper) house.mappers().build(List.of(TreeMapper.class)).get(0);
    }

    @BeforeEach
    void empty() {
        house.sql("delete from core.listener_place");
        house.sql("delete from grove.tree");
    }

    @Test
    void commitCoreAndAreaTogether() {
        transactions.run(() -> {
            core.add("a");
            area.add(1);
        });
        assertThat(core.count()).isEqualTo(1);
        assertThat(area.count()).isEqualTo(1);
    }

    @Test
    void rollBackCoreAndAreaTogetherWhenTheAreaFails() {
        area.add(1);
        assertThatThrownBy(() -> transactions.run(() -> {
                    core.add("a");
                    area.add(2);
                    area.add(1);
                }))
                .isInstanceOf(RuntimeException.class);
        assertThat(core.count()).isZero();
        assertThat(area.count()).isEqualTo(1);
    }

    @Test
    void rollBackCoreAndAreaTogetherWhenCoreFailsAfterTheArea() {
        assertThatThrownBy(() -> transactions.run(() -> {
                    area.add(1);
                    core.add("a");
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");
        assertThat(core.count()).isZero();
        assertThat(area.count()).isZero();
    }

    @Test
    void seeTheirOwnWritesInBothSchemasBeforeTheCommit() {
        transactions.run(() -> {
            core.add("a");
            area.add(1);
            assertThat(core.count()).isEqualTo(1);
            assertThat(area.count()).isEqualTo(1);
        });
    }

    @Test
    void joinTheOuterOneWhenNested() {
        assertThatThrownBy(() -> transactions.run(() -> {
                    transactions.run(() -> core.add("inner"));
                    throw new IllegalStateException("outer failed");
                }))
                .hasMessage("outer failed");
        assertThat(core.count()).isZero();
    }

    @Test
    void failAsAWholeWhenANestedFailureIsSwallowed() {
        assertThatThrownBy(() -> transactions.run(() -> {
                    core.add("outer");
                    try {
                        transactions.run(() -> {
                            core.add("inner");
                            throw new IllegalStateException("inner failed");
                        });
                    } catch (IllegalStateException swallowed) {
                        area.count();
                    }
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("swallowed");
        assertThat(core.count()).isZero();
    }

    @Test
    void runLastThingsBeforeTheCommitAndAfterthoughtsAfterIt() {
        List<String> order = new ArrayList<>();
        transactions.run(() -> {
            transactions.onCommit(() -> order.add("after, sees " + core.count()));
            transactions.beforeCommit(() -> {
                core.add("last");
                order.add("last, sees " + core.count());
            });
            core.add("first");
            order.add("work");
        });
        assertThat(order).containsExactly("work", "last, sees 2", "after, sees 2");
    }

    @Test
    void runNeitherWhenRolledBack() {
        List<String> order = new ArrayList<>();
        assertThatThrownBy(() -> transactions.run(() -> {
                    transactions.onCommit(() -> order.add("after"));
                    transactions.beforeCommit(() -> order.add("last"));
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");
        assertThat(order).isEmpty();
    }

    @Test
    void keepTheCommitWhenAnAfterthoughtFails() {
        transactions.run(() -> {
            core.add("a");
            transactions.onCommit(() -> {
                throw new IllegalStateException("too late");
            });
        });
        assertThat(core.count()).isEqualTo(1);
    }

    @Test
    void giveTheConnectionBackWhateverHappens() {
        for (int i = 0; i < 50; i++) {
            assertThatThrownBy(() -> transactions.run(() -> {
                        core.add("x".repeat(300));
                    }))
                    .isInstanceOf(RuntimeException.class);
        }
        assertThat(core.count()).isZero();
    }

    @Test
    void haveAConnectionOnlyWhileOneRuns() {
        assertThatThrownBy(transactions::connection).hasMessage("no transaction is running");
    }

    @Test
    void bothOfTwoWhoWaitForEachOtherComeToTheirEnd() {
        core.add("a");
        core.add("b");
        CyclicBarrier bothHoldOne = new CyclicBarrier(2);
        AtomicInteger tries = new AtomicInteger();
        CompletableFuture<Void> one = CompletableFuture.runAsync(() -> raiseBoth("a", "b", bothHoldOne, tries));
        CompletableFuture<Void> other = CompletableFuture.runAsync(() -> raiseBoth("b", "a", bothHoldOne, tries));
        assertThat(CompletableFuture.allOf(one, other)).succeedsWithin(Duration.ofSeconds(30));
        assertThat(core.raised("a")).isEqualTo(2);
        assertThat(core.raised("b")).isEqualTo(2);
        assertThat(tries.get()).isGreaterThan(2);
    }

    private void raiseBoth(String first, String second, CyclicBarrier bothHoldOne, AtomicInteger tries) {
        AtomicBoolean again = new AtomicBoolean();
        transactions.run(() -> {
            tries.incrementAndGet();
            core.raise(first);
            if (!again.getAndSet(true)) {
                meet(bothHoldOne);
            }
            core.raise(second);
        });
    }

    private static void meet(CyclicBarrier others) {
        try {
            others.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException | BrokenBarrierException | TimeoutException alone) {
            throw new IllegalStateException(alone);
        }
    }

    @Test
    void whatIsBrokenOffAgainAndAgainIsSaidToBeBusy() {
        AtomicInteger tries = new AtomicInteger();
        assertThatThrownBy(() -> transactions.run(() -> {
                    tries.incrementAndGet();
                    throw new IllegalStateException(new SQLException("in favour of others", "40001"));
                }))
                .isInstanceOf(Busy.class);
        assertThat(tries.get()).isEqualTo(4);
    }
}
