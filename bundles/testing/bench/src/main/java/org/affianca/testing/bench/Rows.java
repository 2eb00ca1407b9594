package org.affianca.testing.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Rows for one table, sent in batches of a thousand; those they refer to are sent before them. */
final class Rows implements AutoCloseable {
    private static final int BATCH = 1000;
    private final PreparedStatement statement;
    private final List<Rows> before = new ArrayList<>();
    private int waiting;

    /** The columns stand as in SQL, with commas between them. */
    Rows(Connection connection, String table, String columns) throws SQLException {
        String marks = columns.replaceAll("\\w+", "?");
        statement = connection.prepareStatement("insert into " + table + " (" + columns + ") values (" + marks + ")");
    }

    Rows after(Rows other) {
        before.add(other);
        return this;
    }

    void add(Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        statement.addBatch();
        if (++waiting == BATCH) {
            send();
        }
    }

    private void send() throws SQLException {
        for (Rows other : before) {
            other.send();
        }
        if (waiting > 0) {
            statement.executeBatch();
            waiting = 0;
        }
    }

    @Override
    public void close() throws SQLException {
        send();
        statement.close();
    }
}
