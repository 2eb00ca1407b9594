package org.affianca.engine.retention;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.affianca.api.OrganisationId;
import org.affianca.engine.table.Cells;
import org.affianca.engine.table.Link;
import org.affianca.engine.table.Table;
import org.affianca.engine.table.Tables;

/** Removes a row with everything that belongs to it, children first, within the running transaction. */
final class Removing {
    private static final int AT_ONCE = 200;

    private final Connection connection;
    private final OrganisationId organisation;
    private final Belongings belongings;
    private final Tables asked;
    private final Map<String, Set<Map<String, Object>>> found = new LinkedHashMap<>();
    private final Map<String, List<Link>> ways = new TreeMap<>();

    Removing(Connection connection, OrganisationId organisation, Belongings belongings) throws SQLException {
        this.connection = connection;
        this.organisation = organisation;
        this.belongings = belongings;
        this.asked = new Tables(connection);
    }

    /** @return how many rows of each table are gone */
    Map<String, Integer> remove(String name, Collection<Long> ids) throws SQLException {
        Table root = belongings.table(asked, name);
        collect(root, keep(root, select(root, "id", ids)));
        for (Map.Entry<String, List<Link>> way : ways.entrySet()) {
            for (Link link : way.getValue()) {
                forget(link);
            }
        }
        silence();
        Map<String, Integer> gone = new TreeMap<>();
        for (String table : childrenFirst()) {
            gone.put(table, delete(belongings.table(asked, table), found.getOrDefault(table, Set.of())));
        }
        return gone;
    }

    private void collect(Table root, List<Map<String, Object>> rows) throws SQLException {
        Deque<Table> ahead = new ArrayDeque<>();
        Map<String, List<Map<String, Object>>> fresh = new TreeMap<>();
        ahead.add(root);
        fresh.put(root.name(), rows);
        while (!ahead.isEmpty()) {
            Table parent = ahead.removeFirst();
            List<Map<String, Object>> parents = fresh.remove(parent.name());
            if (parents == null || parents.isEmpty()) {
                continue;
            }
            for (Link link : belongings.linksTo(asked, parent.name())) {
                Table child = belongings.table(asked, link.child());
                if (!Belongings.forgets(link, child).isEmpty()) {
                    ways.computeIfAbsent(parent.name(), none -> new ArrayList<>());
                    if (!ways.get(parent.name()).contains(link)) {
                        ways.get(parent.name()).add(link);
                    }
                }
                if (Belongings.goes(link, child)) {
                    List<Map<String, Object>> more = keep(child, children(link, child, parents));
                    fresh.computeIfAbsent(child.name(), none -> new ArrayList<>())
                            .addAll(more);
                    ahead.add(child);
                }
            }
        }
    }

    private List<Map<String, Object>> keep(Table table, List<Map<String, Object>> rows) {
        Set<Map<String, Object>> mine = found.computeIfAbsent(table.name(), none -> new LinkedHashSet<>());
        return rows.stream().filter(mine::add).toList();
    }

    private List<Map<String, Object>> children(Link link, Table child, List<Map<String, Object>> parents)
            throws SQLException {
        int by = special(link);
        Set<Long> keys = parents.stream()
                .map(row -> (Long) row.get(link.parentColumns().get(by)))
                .collect(Collectors.toCollection(TreeSet::new));
        List<Map<String, Object>> rows = select(child, link.childColumns().get(by), keys);
        return rows.stream()
                .filter(row -> parents.stream().anyMatch(parent -> matches(link, row, parent)))
                .toList();
    }

    /** The first column after the organisation's: all keys of ours begin with a number there. */
    private static int special(Link link) {
        return link.childColumns().get(0).equals("organisation_id") ? 1 : 0;
    }

    private static boolean matches(Link link, Map<String, Object> child, Map<String, Object> parent) {
        for (int i = 0; i < link.childColumns().size(); i++) {
            Object value = child.get(link.childColumns().get(i));
            if (value == null || !value.equals(parent.get(link.parentColumns().get(i)))) {
                return false;
            }
        }
        return true;
    }

    /** The keys of rows and what their children and parents know them by; never their content. */
    private List<Map<String, Object>> select(Table table, String column, Collection<Long> values) throws SQLException {
        Set<String> columns = new TreeSet<>(table.key());
        for (Link link : belongings.linksFrom(asked, table.name())) {
            columns.addAll(link.childColumns());
        }
        belongings.linksTo(asked, table.name()).forEach(link -> columns.addAll(link.parentColumns()));
        List<Map<String, Object>> rows = new ArrayList<>();
        List<Long> all = List.copyOf(values);
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            List<Long> some = all.subList(from, Math.min(all.size(), from + AT_ONCE));
            // Derby reads a list of keys by an index only as a join.
            String query = "select "
                    + columns.stream().map(one -> "t." + one).collect(Collectors.joining(", "))
                    + " from --DERBY-PROPERTIES joinOrder=FIXED\n (values "
                    + some.stream().map(one -> "(cast(? as bigint))").collect(Collectors.joining(", "))
                    + ") listed (found_id) join " + table.name() + " t --DERBY-PROPERTIES joinStrategy=NESTEDLOOP\n"
                    + " on t.organisation_id = ? and t." + column + " = listed.found_id";
            try (PreparedStatement select = connection.prepareStatement(query)) {
                for (int i = 0; i < some.size(); i++) {
                    select.setLong(i + 1, some.get(i));
                }
                select.setLong(some.size() + 1, organisation.value());
                try (ResultSet row = select.executeQuery()) {
                    while (row.next()) {
                        rows.add(Cells.row(columns, table, row));
                    }
                }
            }
        }
        return rows;
    }

    /** Rows that stay no longer name what goes; nor do those that go, for they may name one another in a ring. */
    private void forget(Link link) throws SQLException {
        Table child = belongings.table(asked, link.child());
        String nothing = Belongings.forgets(link, child).stream()
                .map(column -> column + " = null")
                .collect(Collectors.joining(", "));
        String sql = "update " + child.name() + " set " + nothing + " where "
                + link.childColumns().stream().map(column -> column + " = ?").collect(Collectors.joining(" and "));
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            for (Map<String, Object> parent : found.getOrDefault(link.parent(), Set.of())) {
                for (int i = 0; i < link.parentColumns().size(); i++) {
                    update.setObject(i + 1, parent.get(link.parentColumns().get(i)));
                }
                update.addBatch();
            }
            update.executeBatch();
        }
    }

    /** Takes back the alarms set for what goes. */
    private void silence() throws SQLException {
        Set<Long> ids = found.values().stream()
                .flatMap(Collection::stream)
                .map(row -> row.get("id"))
                .filter(Long.class::isInstance)
                .map(Long.class::cast)
                .collect(Collectors.toCollection(TreeSet::new));
        try (PreparedStatement delete =
                connection.prepareStatement("delete from core.alarm where organisation_id = ? and record_id = ?")) {
            for (Long id : ids) {
                delete.setLong(1, organisation.value());
                delete.setLong(2, id);
                delete.addBatch();
            }
            delete.executeBatch();
        }
    }

    private List<String> childrenFirst() throws SQLException {
        List<String> ordered = new ArrayList<>();
        Set<String> left = new LinkedHashSet<>(found.keySet());
        left.removeIf(table -> found.getOrDefault(table, Set.of()).isEmpty());
        while (!left.isEmpty()) {
            String next = null;
            for (String table : left) {
                if (!hasChildAmong(table, left)) {
                    next = table;
                    break;
                }
            }
            if (next == null) {
                throw new IllegalStateException("tables that name one another in a ring: " + left);
            }
            ordered.add(next);
            left.remove(next);
        }
        return ordered;
    }

    private boolean hasChildAmong(String table, Set<String> left) throws SQLException {
        for (Link link : belongings.linksTo(asked, table)) {
            boolean own = link.child().equals(table);
            Table child = belongings.table(asked, link.child());
            if (!own
                    && left.contains(link.child())
                    && Belongings.forgets(link, child).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private int delete(Table table, Set<Map<String, Object>> rows) throws SQLException {
        String sql = "delete from " + table.name() + " where "
                + table.key().stream().map(column -> column + " = ?").collect(Collectors.joining(" and "));
        try (PreparedStatement delete = connection.prepareStatement(sql)) {
            for (Map<String, Object> row : rows) {
                Map<String, Object> key = new TreeMap<>(row);
                key.keySet().retainAll(table.key());
                bind(delete, table, key);
                delete.addBatch();
            }
            delete.executeBatch();
        }
        return rows.size();
    }

    private static void bind(PreparedStatement sql, Table table, Map<String, Object> key) throws SQLException {
        for (int i = 0; i < table.key().size(); i++) {
            String column = table.key().get(i);
            Cells.bind(sql, i + 1, table, Map.of(column, key.get(column)));
        }
    }
}
