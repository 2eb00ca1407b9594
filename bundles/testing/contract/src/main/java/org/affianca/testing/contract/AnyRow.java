package org.affianca.testing.contract;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Puts a row that means nothing into a table, and first into those it refers to: what an area's own tables need to hang
 * on, without the area's tests knowing core's tables. All numbers are 1, so the key is (1, 1).
 */
final class AnyRow {
    private final Connection connection;

    AnyRow(Connection connection) {
        this.connection = connection;
    }

    void into(String schema, String table) throws SQLException {
        Map<String, Integer> needed = needed(schema, table);
        for (String parent : parents(schema, table, needed.keySet())) {
            into(parent.substring(0, parent.indexOf('.')), parent.substring(parent.indexOf('.') + 1));
        }
        if (!isEmpty(schema + "." + table)) {
            return;
        }
        String holes =
                String.join(", ", needed.keySet().stream().map(name -> "?").toList());
        String sql = "insert into " + schema + "." + table + " (" + String.join(", ", needed.keySet()) + ") values ("
                + holes + ")";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            List<Integer> types = new ArrayList<>(needed.values());
            for (int i = 0; i < types.size(); i++) {
                insert.setObject(i + 1, any(types.get(i)));
            }
            insert.executeUpdate();
        }
    }

    /** Copies the row that is there until there are as many as that, each with a number of its own. */
    void copied(String schema, String table, int rows) throws SQLException {
        List<String> columns = new ArrayList<>(needed(schema, table).keySet());
        String same = String.join(
                ", ",
                columns.stream()
                        .map(name -> name.equalsIgnoreCase("id") ? "cast(? as bigint)" : name)
                        .toList());
        String sql = "insert into " + schema + "." + table + " (" + String.join(", ", columns) + ") select " + same
                + " from " + schema + "." + table + " where id = 1";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            for (int id = 2; id <= rows; id++) {
                insert.setLong(1, id);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private Map<String, Integer> needed(String schema, String table) throws SQLException {
        Map<String, Integer> columns = new LinkedHashMap<>();
        try (ResultSet row = connection.getMetaData().getColumns(null, stored(schema), stored(table), null)) {
            while (row.next()) {
                if (row.getString("IS_NULLABLE").equals("NO") && row.getString("COLUMN_DEF") == null) {
                    columns.put(row.getString("COLUMN_NAME"), row.getInt("DATA_TYPE"));
                }
            }
        }
        return columns;
    }

    /** The tables to which columns refer that must be filled, with their schemas: an area refers to core. */
    private Iterable<String> parents(String schema, String table, Iterable<String> needed) throws SQLException {
        Map<String, List<String>> columnsOf = new LinkedHashMap<>();
        try (ResultSet key = connection.getMetaData().getImportedKeys(null, stored(schema), stored(table))) {
            while (key.next()) {
                columnsOf
                        .computeIfAbsent(
                                key.getString("FK_NAME") + " " + key.getString("PKTABLE_SCHEM") + "."
                                        + key.getString("PKTABLE_NAME"),
                                name -> new ArrayList<>())
                        .add(key.getString("FKCOLUMN_NAME"));
            }
        }
        List<String> filled = new ArrayList<>();
        needed.forEach(filled::add);
        TreeSet<String> parents = new TreeSet<>();
        columnsOf.forEach((name, columns) -> {
            if (filled.containsAll(columns)) {
                parents.add(name.substring(name.indexOf(' ') + 1).toLowerCase(java.util.Locale.ROOT));
            }
        });
        return parents;
    }

    private boolean isEmpty(String table) throws SQLException {
        try (PreparedStatement count = connection.prepareStatement("select count(*) from " + table);
                ResultSet row = count.executeQuery()) {
            row.next();
            return row.getInt(1) == 0;
        }
    }

    private String stored(String name) throws SQLException {
        return connection.getMetaData().storesUpperCaseIdentifiers() ? name.toUpperCase(java.util.Locale.ROOT) : name;
    }

    private static Object any(int type) {
        return switch (type) {
            case Types.BIGINT -> 1L;
            case Types.INTEGER, Types.SMALLINT -> 1;
            case Types.BOOLEAN, Types.BIT -> false;
            case Types.DATE -> Date.valueOf("2026-01-15");
            case Types.TIMESTAMP -> Timestamp.valueOf("2026-01-15 10:00:00");
            default -> "x";
        };
    }
}
