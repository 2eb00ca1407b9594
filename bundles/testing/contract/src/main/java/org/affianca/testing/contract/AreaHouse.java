package org.affianca.testing.contract;

import java.sql.SQLException;
import java.util.List;
import java.util.function.Supplier;
import org.affianca.api.OrganisationId;
import org.affianca.api.WorkId;
import org.affianca.api.area.Transactions;
import org.affianca.engine.db.Database;
import org.affianca.engine.db.HouseTransactions;
import org.affianca.engine.db.Mappers;

/**
 * A real database with core's tables and those of an area, for the tests of its mappers.
 *
 * <pre>try (AreaHouse house = AreaHouse.on(House.DERBY, getClass())) { house.mapper(CampMapper.class) ... }</pre>
 */
public final class AreaHouse implements AutoCloseable {
    /** The organisation of {@link #anyWork}. */
    public static final OrganisationId ORGANISATION = new OrganisationId(1);

    private final Database database;
    private final HouseTransactions transactions;
    private final Mappers mappers;

    private AreaHouse(Database database) {
        this.database = database;
        this.transactions = new HouseTransactions(database);
        this.mappers = new Mappers(database, transactions);
    }

    /** A fresh house for the area in whose module the test lies. */
    public static AreaHouse on(House house, Class<?> test) {
        return new AreaHouse(house.with(AreaFolder.at(Built.beside(test))));
    }

    public <M> M mapper(Class<M> type) {
        return type.cast(mappers.build(List.of(type)).get(0));
    }

    /** As core gives them: what is thrown inside rolls all of it back. */
    public Transactions transactions() {
        return transactions;
    }

    /** A work that rows of the area may hang on; it means nothing. */
    public WorkId anyWork() {
        any("core", "works");
        return new WorkId(1);
    }

    /** A row of a table of core, and of those it refers to, that rows of the area may hang on; its numbers are 1. */
    public void any(String schema, String table) {
        transactions.run(() -> {
            try {
                new AnyRow(transactions.connection()).into(schema, table);
            } catch (SQLException fault) {
                throw new IllegalStateException("making a row of " + table + " to hang on", fault);
            }
        });
    }

    /** As many such rows as that, numbered from 1: among few rows no plan is worth anything. */
    public void many(String schema, String table, int rows) {
        any(schema, table);
        transactions.run(() -> {
            try {
                new AnyRow(transactions.connection()).copied(schema, table, rows);
            } catch (SQLException fault) {
                throw new IllegalStateException("making many rows of " + table, fault);
            }
        });
    }

    /**
     * How many rows of a table a query looks at: few, where an index leads it there. A table of a few hundred rows is read
     * from end to end by good right; ask about one of thousands.
     *
     * @param table with its schema
     */
    public long visited(String table, Supplier<? extends List<?>> query) {
        return transactions.within(() -> {
            try {
                return Visited.of(transactions.connection(), table, query);
            } catch (SQLException fault) {
                throw new IllegalStateException("looking how " + table + " is read", fault);
            }
        });
    }

    @Override
    public void close() {
        database.close();
    }
}
