package org.affianca.engine.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class MigrationsTest {
    private static final Script TREES = new Script("001-trees.sql", """
            -- A first table.
            create table forest.tree (id bigint not null primary key, kind varchar(20) not null);
            insert into forest.tree (id, kind) values (1, 'oak; of a kind');
            """);
    private static final Script BIRDS =
            new Script("002-birds.sql", "create table forest.bird (id bigint not null primary key);\n");

    private final TestHouse house;

    MigrationsTest(TestHouse house) {
        this.house = house;
    }

    private String component() {
        return "area" + house.ids().next();
    }

    private static List<Script> in(String schema, Script... scripts) {
        return List.of(scripts).stream()
                .map(s -> new Script(s.name(), s.text().replace("forest", schema)))
                .toList();
    }

    @Test
    void runEachScriptOnceAndNewOnesLater() {
        String area = component();
        house.migrations().run(area, area, in(area, TREES));
        house.migrations().run(area, area, in(area, TREES, BIRDS));
        house.migrations().run(area, area, in(area, TREES, BIRDS));
        assertThat(house.count("select count(*) from " + area + ".tree")).isEqualTo(1);
        assertThat(house.count("select count(*) from core.migration where component = ?", area))
                .isEqualTo(2);
    }

    @Test
    void refuseAnOldScriptThatHasChangedAndRunNothing() {
        String area = component();
        house.migrations().run(area, area, in(area, TREES));
        Script changed = new Script(TREES.name(), TREES.text() + "-- a late idea");
        assertThatThrownBy(() -> house.migrations().run(area, area, in(area, changed, BIRDS)))
                .isInstanceOf(MigrationFailed.class)
                .hasMessageContaining(area)
                .hasMessageContaining("001-trees.sql has changed since it was run");
        assertThat(house.count("select count(*) from core.migration where component = ?", area))
                .isEqualTo(1);
    }

    @Test
    void refuseAnOldScriptThatIsGone() {
        String area = component();
        house.migrations().run(area, area, in(area, TREES, BIRDS));
        assertThatThrownBy(() -> house.migrations().run(area, area, in(area, TREES)))
                .hasMessageContaining("002-birds.sql is missing");
    }

    @Test
    void takeLineEndsOfAnotherSystemForTheSameScript() {
        String area = component();
        house.migrations().run(area, area, in(area, TREES));
        house.migrations()
                .run(area, area, in(area, new Script(TREES.name(), TREES.text().replace("\n", "\r\n"))));
    }

    @Test
    void rollBackAScriptThatFailsHalfWaySayWhereAndRunItWhenItIsMended() {
        String area = component();
        Script broken = new Script("002-broken.sql", """
                create table forest.nest (id bigint not null primary key);
                create tabel forest.egg (id bigint);
                """);
        assertThatThrownBy(() -> house.migrations().run(area, area, in(area, TREES, broken)))
                .isInstanceOf(MigrationFailed.class)
                .hasMessageContaining("002-broken.sql")
                .hasMessageContaining("create tabel");
        Script mended = new Script(broken.name(), broken.text().replace("tabel", "table"));
        house.migrations().run(area, area, in(area, TREES, mended));
        assertThat(house.count("select count(*) from " + area + ".nest")).isZero();
    }

    @Test
    void runTheScriptAndTheWordsOfTheirOwnDatabaseOnly() {
        String area = component();
        house.migrations()
                .run(
                        area,
                        area,
                        in(
                                area,
                                new Script(
                                        "001-files.sql",
                                        "create table forest.file (bytes /*derby:blob*/ /*postgresql:bytea*/ not null);"),
                                new Script("002-only.derby.sql", "create table forest.it_is_derby (id int);"),
                                new Script(
                                        "002-only.postgresql.sql", "create table forest.it_is_postgresql (id int);")));
        assertThat(house.count("select count(*) from " + area + ".file")).isZero();
        assertThat(house.count("select count(*) from " + area + ".it_is_" + house))
                .isZero();
    }

    @Test
    void letOnlyOneOfManyAtOnceDoTheWork() throws Exception {
        String area = component();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        Callable<Boolean> run = () -> {
            house.migrations().run(area, area, in(area, TREES, BIRDS));
            return true;
        };
        for (Future<Boolean> done : threads.invokeAll(List.of(run, run, run, run))) {
            assertThat(done.get()).isTrue();
        }
        threads.shutdown();
        assertThat(house.count("select count(*) from core.migration where component = ?", area))
                .isEqualTo(2);
    }

    @Test
    void refuseASchemaThatIsNoWord() {
        assertThatThrownBy(() -> house.migrations().run("x", "core; drop table core.event", List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
