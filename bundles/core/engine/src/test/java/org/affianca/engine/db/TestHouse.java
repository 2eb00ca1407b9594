package org.affianca.engine.db;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.affianca.api.OrganisationId;
import org.affianca.api.UnitId;
import org.affianca.api.access.Actor;
import org.affianca.api.access.Purpose;
import org.affianca.engine.access.AccessLog;
import org.affianca.engine.access.HouseActing;
import org.affianca.engine.access.Lanes;
import org.affianca.engine.access.Sight;
import org.affianca.engine.event.Bell;
import org.affianca.engine.event.Log;
import org.affianca.engine.vault.TestVault;
import org.affianca.engine.vault.Vault;
import org.jspecify.annotations.Nullable;

/**
 * The engine's ground built with plain {@code new} on a fresh real database: core's migrations have run, there is
 * nothing else in it.
 */
public final class TestHouse implements AutoCloseable {
    private final Database database;
    private final Optional<String> inMemory;
    private final HouseTransactions transactions;
    private final Mappers mappers;
    private final Ids ids;
    private final TestClock clock = new TestClock();
    private final HouseActing acting = new HouseActing();
    private final Sight sight;
    private @Nullable Lanes lanes;
    private final Log log;
    private final TestStaff staff;
    private @Nullable Vault vault;

    private TestHouse(Database database, Optional<String> inMemory) {
        this.database = database;
        this.inMemory = inMemory;
        this.transactions = new HouseTransactions(database);
        this.mappers = new Mappers(database, transactions);
        this.ids = new Ids(database, transactions);
        this.sight = new Sight(acting, clock, mappers);
        this.log = new Log(transactions, acting, clock, mappers, new Bell());
        this.staff = new TestStaff(this);
    }

    public static TestHouse onDerby() {
        String url = MigratedOnce.copiedOnDerby();
        return new TestHouse(derby(url, scripts()), Optional.of(url));
    }

    public static TestHouse onPostgres() {
        return new TestHouse(postgres(MigratedOnce.copiedOnPostgres(), scripts()), Optional.empty());
    }

    static TestHouse onDerby(List<Script> core) {
        String url = freshOnDerby();
        return new TestHouse(derby(url + ";create=true", core), Optional.of(url));
    }

    static TestHouse onPostgres(List<Script> core) {
        return new TestHouse(postgres(TestPostgres.freshDatabase("template0"), core), Optional.empty());
    }

    static String freshOnDerby() {
        return "jdbc:derby:memory:house" + UUID.randomUUID();
    }

    static Database derby(String url, List<Script> core) {
        return new Database(url, "", "", 12, 10_000, core);
    }

    static Database postgres(String url, List<Script> core) {
        return new Database(url, "postgres", "postgres", 12, 10_000, core);
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

    public HouseActing acting() {
        return acting;
    }

    public Sight sight() {
        return sight;
    }

    public AccessLog accessLog() {
        return new AccessLog(acting, clock, ids, mappers, transactions, lanes());
    }

    /** Where the looks of this house are written. */
    public synchronized Lanes lanes() {
        // Late: some tests begin with older tables.
        Lanes mine = lanes == null ? new Lanes(mappers, transactions, clock, "test") : lanes;
        lanes = mine;
        return mine;
    }

    public Log log() {
        return log;
    }

    public synchronized Vault vault() {
        Vault mine = vault == null ? TestVault.in(this) : vault;
        vault = mine;
        return mine;
    }

    /** The one organisation of the house; 1. */
    public OrganisationId organisation() {
        return TestStaff.ORGANISATION;
    }

    /** A unit of this code, made when first asked for. */
    public UnitId unit(String code) {
        return staff.unit(code, Optional.empty());
    }

    public UnitId unit(String code, UnitId parent) {
        return staff.unit(code, Optional.of(parent));
    }

    /** A member of staff with this role in these units; a new account each time, {@code name} is the label. */
    public Actor user(String name, String role, UnitId... units) {
        return staff.user(name, Set.of(role), Set.of(units));
    }

    /** Does the work on behalf of the actor, for ordinary casework. */
    public <T> T as(Actor actor, Supplier<T> work) {
        return acting.as(actor, new Purpose(Purpose.CASEWORK, "test"), work);
    }

    public void doAs(Actor actor, Runnable work) {
        as(actor, () -> {
            work.run();
            return true;
        });
    }

    /** Runs a statement, such as one that prepares rows of a neighbour's table. */
    public int sql(String statement, Object... values) {
        return transactions.within(() -> staff.update(statement, values));
    }

    /** The first column of the first row as a number. */
    public long count(String query, Object... values) {
        return transactions.within(() -> staff.number(query, values));
    }

    @Override
    public void close() {
        database.close();
        inMemory.ifPresent(MigratedOnce::drop);
    }

    /** As the name of the run. */
    @Override
    public String toString() {
        return database.dialect().word();
    }
}
