package org.affianca.testing.contract;

import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** A column as the database has it: its type as a script would write it, and whether it may be empty. */
record Column(String name, String type, boolean nullable) {
    /** The columns of a table by name, in order; none when there is no such table. */
    static Map<String, Column> of(DatabaseMetaData data, String schema, String table) throws SQLException {
        Map<String, Column> columns = new LinkedHashMap<>();
        boolean upper = data.storesUpperCaseIdentifiers();
        try (ResultSet row = data.getColumns(null, stored(schema, upper), stored(table, upper), null)) {
            while (row.next()) {
                String name = row.getString("COLUMN_NAME").toLowerCase(Locale.ROOT);
                boolean nullable = row.getInt("NULLABLE") == DatabaseMetaData.columnNullable;
                columns.put(name, new Column(name, type(row), nullable));
            }
        }
        return columns;
    }

    private static String stored(String name, boolean upper) {
        return upper ? name.toUpperCase(Locale.ROOT) : name;
    }

    private static String type(ResultSet row) throws SQLException {
        int size = row.getInt("COLUMN_SIZE");
        return switch (row.getInt("DATA_TYPE")) {
            case Types.VARCHAR -> "varchar(" + size + ")";
            case Types.INTEGER -> "int";
            case Types.BIGINT -> "bigint";
            // PostgreSQL's driver calls its boolean a bit.
            case Types.BOOLEAN, Types.BIT -> "boolean";
            case Types.DATE -> "date";
            case Types.DECIMAL, Types.NUMERIC -> "decimal(" + size + "," + row.getInt("DECIMAL_DIGITS") + ")";
            default -> row.getString("TYPE_NAME").toLowerCase(Locale.ROOT);
        };
    }
}
