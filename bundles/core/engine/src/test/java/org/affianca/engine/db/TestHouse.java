package org.affianca.engine.db;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

/**
 * The engine's ground built with plain {@code new} on a fresh real database: core's migrations have run, there is
 * nothing else in it.
 */
public final class TestHouse implements AutoCloseable {
    private final Database database;
    private final HouseTransactions transactions;
    private final Mappers mappers;
    private final Ids ids;
    private final TestClock clock = new TestClock();

    private TestHouse(Database database) {
        this.database = database;
        this.transactions = new HouseTransactions(database);
        this.mappers = new Mappers(database, transactions);
        this.ids = new Ids(database, transactions);
    }

    public static TestHouse onDerby() {
        return onDerby(scripts());
    }

    public static TestHouse onPostgres() {
        return onPostgres(scripts());
    }

    static TestHouse onDerby(List<Script> core) {
        return new TestHouse(
                new Database("jdbc:derby:memory:house" + UUID.randomUUID() + ";create=true", "", "", 12, 10_000, core));
    }

    static TestHouse onPostgres(List<Script> core) {
        return new TestHouse(new Database(TestPostgres.freshDatabase(), "postgres", "postgres", 12, 10_000, core));
    }

    static List<Script> scripts() {
        try {
            return Script.of(Path.of(Database.class.getResource("/db").toURI()));
        } catch (java.net.URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public Database database() {
        return database;
    }

    public HouseTransactions transactions() {
        return transactions;
    }

    public Mappers mappers() {
        return mappers;
    }

    public Ids ids() {
        return ids;
    }

    public TestClock clock() {
        return clock;
    }

    public Migrations migrations() {
        return new Migrations(database);
    }

    @Override
    public void close() {
        database.close();
    }

    /** As the name of the run. */
    @Override
    public String toString() {
        return database.dialect().word();
    }
}
