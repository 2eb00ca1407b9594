package org.affianca.engine.merge;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.db.Mappers;
import org.affianca.engine.table.Cells;
import org.affianca.engine.table.Link;
import org.affianca.engine.table.Table;
import org.affianca.engine.table.Tables;

/**
 * The rows of any table that one viewer may be told of: as the table's own condition allows, or that of what it hangs on by
 * foreign keys, however far above.
 */
final class Told {
    private static final int AT_ONCE = 100;

    private final Viewer viewer;
    private final Connection connection;
    private final Tables tables;
    private final Telling telling;
    private final Map<String, Table> known = new HashMap<>();
    private final Map<String, List<Link>> guards = new HashMap<>();

    Told(Mappers mappers, Viewer viewer, Connection connection) throws SQLException {
        this.viewer = viewer;
        this.connection = connection;
        this.tables = new Tables(connection);
        this.telling = new Telling(mappers);
    }

    Tables tables() {
        return tables;
    }

    /** The rows of the table that the viewer may be told of. */
    List<Map<String, Object>> of(Table table, List<Map<String, Object>> rows) throws SQLException {
        List<Map<String, Object>> left = telling.of(viewer, table.name(), rows);
        for (Link up : left.isEmpty() ? List.<Link>of() : upwards(table.name())) {
            left = telling.isGuarded(up.parent())
                    ? telling.with(
                            viewer,
                            up.parent(),
                            up.childColumns().get(up.childColumns().size() - 1),
                            left)
                    : underTold(up, left);
        }
        return left;
    }

    /** Those whose parent may be told, or that have none. */
    private List<Map<String, Object>> underTold(Link up, List<Map<String, Object>> rows) throws SQLException {
        int by = up.childColumns().get(0).equals("organisation_id") ? 1 : 0;
        String column = up.childColumns().get(by);
        Set<Object> keys = new TreeSet<>();
        rows.stream().filter(row -> row.containsKey(column)).forEach(row -> keys.add(row.get(column)));
        Table parent = table(up.parent());
        List<Map<String, Object>> parents =
                of(parent, rows(parent, up.parentColumns().get(by), keys));
        return rows.stream()
                .filter(row -> !row.containsKey(column) || parents.stream().anyMatch(above -> matches(up, row, above)))
                .toList();
    }

    /** The keys by which a table hangs on what has a condition of its own, however far above. */
    private List<Link> upwards(String table) throws SQLException {
        List<Link> links = guards.get(table);
        if (links == null) {
            guards.put(table, List.of());
            links = new ArrayList<>();
            for (Link link : tables.linksFrom(table)) {
                boolean hangs = telling.isGuarded(link.parent())
                        || !link.parent().equals("core.person")
                                && !upwards(link.parent()).isEmpty();
                if (hangs) {
                    links.add(link);
                }
            }
            guards.put(table, List.copyOf(links));
        }
        return links;
    }

    static boolean matches(Link link, Map<String, Object> child, Map<String, Object> parent) {
        for (int i = 0; i < link.childColumns().size(); i++) {
            Object value = child.get(link.childColumns().get(i));
            if (value == null || !value.equals(parent.get(link.parentColumns().get(i)))) {
                return false;
            }
        }
        return true;
    }

    List<Map<String, Object>> rows(Table table, String column, Collection<?> values) throws SQLException {
        List<?> all = List.copyOf(values);
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            rows.addAll(some(table, column, all.subList(from, Math.min(from + AT_ONCE, all.size()))));
        }
        return rows;
    }

    private List<Map<String, Object>> some(Table table, String column, List<?> values) throws SQLException {
        // Derby reads a list of keys by an index only as a join.
        String type = table.columns().getOrDefault(column, Types.BIGINT) == Types.VARCHAR ? "varchar(200)" : "bigint";
        String query = "select t.* from --DERBY-PROPERTIES joinOrder=FIXED\n (values "
                + values.stream().map(value -> "(cast(? as " + type + "))").collect(Collectors.joining(", "))
                + ") listed (found_id) join " + table.name() + " t --DERBY-PROPERTIES joinStrategy=NESTEDLOOP\n"
                + " on t.organisation_id = ? and t." + column + " = listed.found_id";
        try (PreparedStatement select = connection.prepareStatement(query)) {
            for (int i = 0; i < values.size(); i++) {
                select.setObject(i + 1, values.get(i));
            }
            select.setLong(values.size() + 1, viewer.organisation().value());
            List<Map<String, Object>> rows = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    rows.add(Cells.row(table, row));
                }
            }
            return rows;
        }
    }

    Table table(String name) throws SQLException {
        Table table = known.get(name);
        if (table == null) {
            table = tables.table(name);
            known.put(name, table);
        }
        return table;
    }
}
