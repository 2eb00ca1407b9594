package org.affianca.engine.merge;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.affianca.api.Because;
import org.affianca.api.PersonId;
import org.affianca.api.problem.Refused;
import org.affianca.engine.table.Cells;
import org.affianca.engine.table.Table;
import org.affianca.engine.table.Tables;

/** Undoes the changes of a merge one by one. */
final class Returning {
    private static final String ALREADY_THERE = "23505";

    private final Connection connection;
    private final Tables tables;
    private final PersonId survivor;
    private final PersonId absorbed;
    private final Map<String, Table> known = new HashMap<>();

    Returning(Connection connection, PersonId survivor, PersonId absorbed) throws SQLException {
        this.connection = connection;
        this.tables = new Tables(connection);
        this.survivor = survivor;
        this.absorbed = absorbed;
    }

    /** False when the row is gone. One that speaks of somebody else by now was written since: it stays as it is. */
    boolean undo(Change change) throws SQLException {
        Table table = table(change.table());
        return switch (change.what()) {
            case ASIDE -> putBack(table, change.row());
            case EMPTIED -> refill(table, change) || isThere(table, change);
            case CARRIED -> carryBack(table, change) || isThere(table, change);
        };
    }

    private boolean putBack(Table table, Map<String, Object> row) throws SQLException {
        String columns = String.join(", ", new TreeMap<>(row).keySet());
        String marks = String.join(", ", Collections.nCopies(row.size(), "?"));
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into " + table.name() + " (" + columns + ") values (" + marks + ")")) {
            Cells.bind(insert, 1, table, row);
            return insert.executeUpdate() == 1;
        } catch (SQLException failed) {
            if (ALREADY_THERE.equals(failed.getSQLState())) {
                throw new Refused(Because.of("place-taken-since", "table", table.name()));
            }
            throw failed;
        }
    }

    private boolean carryBack(Table table, Change change) throws SQLException {
        String sql = "update " + table.name() + " set " + change.column() + " = ? where " + change.column()
                + " = ? and " + Cells.match(change.key());
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            update.setLong(1, absorbed.value());
            update.setLong(2, survivor.value());
            Cells.bind(update, 3, table, change.key());
            return update.executeUpdate() == 1;
        }
    }

    /** An open case gets its place in the key of open cases back; one that was closed since has none. */
    private boolean refill(Table table, Change change) throws SQLException {
        String sql = "update " + table.name() + " set " + change.column() + " = ? where " + change.column()
                + " is null and closed_on is null and " + Cells.match(change.key());
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            update.setLong(1, absorbed.value());
            Cells.bind(update, 2, table, change.key());
            return update.executeUpdate() == 1;
        }
    }

    private boolean isThere(Table table, Change change) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("select 1 from " + table.name() + " where " + Cells.match(change.key()))) {
            Cells.bind(select, 1, table, change.key());
            try (ResultSet row = select.executeQuery()) {
                return row.next();
            }
        }
    }

    private Table table(String name) throws SQLException {
        Table found = known.get(name);
        if (found == null) {
            found = tables.table(name);
            known.put(name, found);
        }
        return found;
    }
}
