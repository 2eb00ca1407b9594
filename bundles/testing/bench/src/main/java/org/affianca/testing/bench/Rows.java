package org.affianca.testing.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Rows for one table, sent in batches of a thousand. */
final class Rows implements AutoCloseable {
    private static final int BATCH = 1000;
    private final PreparedStatement statement;
    private int waiting;

    Rows(Connection connection, String table, String... columns) throws SQLException {
        String marks = "?" + ", ?".repeat(columns.length - 1);
        statement = connection.prepareStatement(
                "insert into " + table + " (" + String.join(", ", columns) + ") values (" + marks + ")");
    }

    void add(Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        statement.addBatch();
        if (++waiting == BATCH) {
            statement.executeBatch();
            waiting = 0;
        }
    }

    @Override
    public void close() throws SQLException {
        if (waiting > 0) {
            statement.executeBatch();
        }
        statement.close();
    }
}
