package org.affianca.testing.contract;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Asks a database, in its own way, how many rows of a table a query has looked at. */
final class Visited {
    private static final Pattern VISITS = Pattern.compile(
            "Scan ResultSet for (\\w+)(?:(?!Scan ResultSet for).)*?Number of rows visited=(\\d+)", Pattern.DOTALL);

    private Visited() {}

    static long of(Connection connection, String table, Supplier<? extends List<?>> query) throws SQLException {
        boolean derby = connection.getMetaData().getDatabaseProductName().contains("Derby");
        return derby ? onDerby(connection, table, query) : onPostgres(connection, table, query);
    }

    private static long onDerby(Connection connection, String table, Supplier<? extends List<?>> query)
            throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("call syscs_util.syscs_set_runtimestatistics(1)");
            found(query);
            try (ResultSet row = statement.executeQuery("values syscs_util.syscs_get_runtimestatistics()")) {
                row.next();
                List<Long> visits = VISITS.matcher(row.getString(1))
                        .results()
                        .filter(visit -> table.endsWith("." + visit.group(1).toLowerCase(java.util.Locale.ROOT)))
                        .map(visit -> Long.parseLong(visit.group(2)))
                        .toList();
                if (visits.isEmpty()) {
                    throw new IllegalArgumentException("the query does not look at " + table);
                }
                return visits.stream().mapToLong(Long::longValue).sum();
            } finally {
                statement.execute("call syscs_util.syscs_set_runtimestatistics(0)");
            }
        }
    }

    /** All tables are weighed first, as PostgreSQL does by itself after a while. */
    private static long onPostgres(Connection connection, String table, Supplier<? extends List<?>> query)
            throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("analyze");
        }
        long before = fetched(connection, table);
        found(query);
        return fetched(connection, table) - before;
    }

    /** How a query that finds nothing is gone about says little. */
    private static void found(Supplier<? extends List<?>> query) {
        if (query.get().isEmpty()) {
            throw new IllegalArgumentException("the query finds nothing");
        }
    }

    private static long fetched(Connection connection, String table) throws SQLException {
        String[] names = table.split("\\.");
        try (PreparedStatement asked = connection.prepareStatement("select seq_tup_read + coalesce(idx_tup_fetch, 0)"
                + " from pg_stat_xact_user_tables where schemaname = ? and relname = ?")) {
            asked.setString(1, names[0]);
            asked.setString(2, names[1]);
            try (ResultSet row = asked.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
