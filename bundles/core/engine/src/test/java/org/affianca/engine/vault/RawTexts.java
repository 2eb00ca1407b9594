package org.affianca.engine.vault;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.affianca.engine.db.TestHouse;

/** Every text of every table of a test house, as whoever reads the database's files would read it. */
public final class RawTexts {
    private static final Set<String> NOT_OURS =
            Set.of("information_schema", "pg_catalog", "sys", "syscat", "syscs_diag");

    private RawTexts() {}

    /** The columns in which this text stands somewhere, as {@code schema.table.column}. */
    public static List<String> columnsWith(TestHouse house, String text) {
        return house.transactions().within(() -> {
            try {
                return search(house.transactions().connection(), text);
            } catch (SQLException failed) {
                throw new IllegalStateException("reading every table", failed);
            }
        });
    }

    private static List<String> search(Connection connection, String text) throws SQLException {
        List<String> found = new ArrayList<>();
        for (String table : tables(connection)) {
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery("select * from " + table)) {
                while (rows.next()) {
                    for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                        String cell = rows.getString(i);
                        if (cell != null && cell.contains(text)) {
                            found.add(table + "."
                                    + rows.getMetaData().getColumnName(i).toLowerCase());
                        }
                    }
                }
            }
        }
        return found;
    }

    private static List<String> tables(Connection connection) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet rows = connection.getMetaData().getTables(null, null, "%", new String[] {"TABLE"})) {
            while (rows.next()) {
                String schema = rows.getString("TABLE_SCHEM").toLowerCase();
                if (!NOT_OURS.contains(schema)) {
                    tables.add(schema + "." + rows.getString("TABLE_NAME").toLowerCase());
                }
            }
        }
        return tables;
    }
}
