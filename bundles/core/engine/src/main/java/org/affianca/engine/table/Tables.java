package org.affianca.engine.table;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What the database says of its tables. Derby writes their names in capitals, we never do. */
public final class Tables {
    private final DatabaseMetaData data;
    private final boolean capitals;

    public Tables(Connection connection) throws SQLException {
        this.data = connection.getMetaData();
        this.capitals = data.storesUpperCaseIdentifiers();
    }

    /** The columns of all tables of a schema, by table. */
    public Map<String, List<String>> columns(String schema) throws SQLException {
        Map<String, List<String>> found = new TreeMap<>();
        try (ResultSet rows = data.getColumns(null, written(schema), "%", "%")) {
            while (rows.next()) {
                found.computeIfAbsent(schema + "." + small(rows, "TABLE_NAME"), t -> new ArrayList<>())
                        .add(small(rows, "COLUMN_NAME"));
            }
        }
        return found;
    }

    public List<String> schemas() throws SQLException {
        List<String> found = new ArrayList<>();
        try (ResultSet rows = data.getSchemas()) {
            while (rows.next()) {
                found.add(small(rows, "TABLE_SCHEM"));
            }
        }
        return found;
    }

    public Table table(String name) throws SQLException {
        String schema = schema(name);
        String table = bare(name);
        Map<String, Integer> columns = new LinkedHashMap<>();
        Set<String> nullable = new TreeSet<>();
        try (ResultSet rows = data.getColumns(null, schema, table, "%")) {
            while (rows.next()) {
                columns.put(small(rows, "COLUMN_NAME"), rows.getInt("DATA_TYPE"));
                if (rows.getInt("NULLABLE") != DatabaseMetaData.columnNoNulls) {
                    nullable.add(small(rows, "COLUMN_NAME"));
                }
            }
        }
        Map<Integer, String> key = new TreeMap<>();
        try (ResultSet rows = data.getPrimaryKeys(null, schema, table)) {
            while (rows.next()) {
                key.put(rows.getInt("KEY_SEQ"), small(rows, "COLUMN_NAME"));
            }
        }
        return new Table(name, columns, List.copyOf(key.values()), nullable, indexes(schema, table, true));
    }

    /** The foreign keys that point to a table. */
    public List<Link> linksTo(String name) throws SQLException {
        try (ResultSet rows = data.getExportedKeys(null, schema(name), bare(name))) {
            return links(rows);
        }
    }

    /** The foreign keys of a table. */
    public List<Link> linksFrom(String name) throws SQLException {
        try (ResultSet rows = data.getImportedKeys(null, schema(name), bare(name))) {
            return links(rows);
        }
    }

    /** The rows come ordered by table, key and place in the key. */
    private static List<Link> links(ResultSet rows) throws SQLException {
        Map<String, Link> links = new TreeMap<>();
        while (rows.next()) {
            String child = small(rows, "FKTABLE_SCHEM") + "." + small(rows, "FKTABLE_NAME");
            String parent = small(rows, "PKTABLE_SCHEM") + "." + small(rows, "PKTABLE_NAME");
            Link column = new Link(
                    child, List.of(small(rows, "FKCOLUMN_NAME")), parent, List.of(small(rows, "PKCOLUMN_NAME")));
            links.merge(child + " " + rows.getString("FK_NAME"), column, Link::and);
        }
        return List.copyOf(links.values());
    }

    /** The columns of each index. */
    public List<List<String>> indexes(String name) throws SQLException {
        return indexes(schema(name), bare(name), false);
    }

    private List<List<String>> indexes(String schema, String table, boolean unique) throws SQLException {
        Map<String, Map<Integer, String>> indexes = new TreeMap<>();
        try (ResultSet rows = data.getIndexInfo(null, schema, table, unique, false)) {
            while (rows.next()) {
                if (rows.getString("COLUMN_NAME") != null) {
                    indexes.computeIfAbsent(rows.getString("INDEX_NAME"), i -> new TreeMap<>())
                            .put(rows.getInt("ORDINAL_POSITION"), small(rows, "COLUMN_NAME"));
                }
            }
        }
        return indexes.values().stream()
                .map(columns -> List.copyOf(columns.values()))
                .distinct()
                .toList();
    }

    private String schema(String name) {
        return written(name.substring(0, name.indexOf('.')));
    }

    private String bare(String name) {
        return written(name.substring(name.indexOf('.') + 1));
    }

    private String written(String name) {
        return capitals ? name.toUpperCase(Locale.ROOT) : name;
    }

    private static String small(ResultSet row, String column) throws SQLException {
        return row.getString(column).toLowerCase(Locale.ROOT);
    }
}
