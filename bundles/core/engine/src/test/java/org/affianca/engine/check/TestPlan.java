package org.affianca.engine.check;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.affianca.engine.db.TestHouse;

/** How a database goes about a query. */
public final class TestPlan {
    private static final Pattern VISITS = Pattern.compile(
            "Scan ResultSet for (\\w+)(?:(?!Scan ResultSet for).)*?Number of rows visited=(\\d+)", Pattern.DOTALL);

    private TestPlan() {}

    /**
     * How many rows of a table of core a query looks at, on either database: few, when an index leads it there. A table of
     * a few hundred rows is read from end to end by good right; ask about one of thousands.
     */
    public static long visited(TestHouse house, String table, Supplier<? extends List<?>> query) {
        if (house.toString().equals("derby")) {
            return VISITS.matcher(of(house, query))
                    .results()
                    .filter(visit -> visit.group(1).equalsIgnoreCase(table))
                    .mapToLong(visit -> Long.parseLong(visit.group(2)))
                    .sum();
        }
        weigh(house, table);
        return house.transactions().within(() -> {
            long before = fetched(house, table);
            query.get();
            return fetched(house, table) - before;
        });
    }

    /**
     * What PostgreSQL does by itself after a while, done for the table and for all that it never weighed: a plan begins
     * with any table of the query, and what it takes for granted of one nobody weighed may send it another way.
     */
    private static void weigh(TestHouse house, String table) {
        house.transactions().within(() -> {
            StringBuilder tables = new StringBuilder("core." + table);
            try (Statement statement = house.transactions().connection().createStatement()) {
                try (ResultSet unweighed = statement.executeQuery("select relname from pg_class"
                        + " where relnamespace = 'core'::regnamespace and relkind = 'r' and 0 > reltuples"
                        + " and pg_relation_size(oid) > 0")) {
                    while (unweighed.next()) {
                        tables.append(", core.").append(unweighed.getString(1));
                    }
                }
                statement.execute("analyze " + tables);
                return tables;
            } catch (SQLException failed) {
                throw new IllegalStateException("weighing the tables", failed);
            }
        });
    }

    private static long fetched(TestHouse house, String table) {
        return house.count(
                "select seq_tup_read + coalesce(idx_tup_fetch, 0) from pg_stat_xact_user_tables"
                        + " where schemaname = 'core' and relname = ?",
                table);
    }

    /** In Derby's own words; empty on PostgreSQL, which chooses well by itself. */
    public static String of(TestHouse house, Supplier<? extends List<?>> query) {
        return house.transactions().within(() -> {
            if (!house.toString().equals("derby")) {
                return "";
            }
            try (Statement statement = house.transactions().connection().createStatement()) {
                statement.execute("call syscs_util.syscs_set_runtimestatistics(1)");
                query.get();
                try (ResultSet row = statement.executeQuery("values syscs_util.syscs_get_runtimestatistics()")) {
                    row.next();
                    String plan = row.getString(1);
                    if (!plan.contains("ResultSet for")) {
                        throw new IllegalStateException("no plan: " + plan);
                    }
                    return plan;
                } finally {
                    statement.execute("call syscs_util.syscs_set_runtimestatistics(0)");
                }
            } catch (SQLException failed) {
                throw new IllegalStateException("reading the plan", failed);
            }
        });
    }
}
