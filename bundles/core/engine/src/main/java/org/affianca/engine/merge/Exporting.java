package org.affianca.engine.merge;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.affianca.api.PersonId;
import org.affianca.api.merge.ExportedTable;
import org.affianca.api.merge.PersonColumn;
import org.affianca.api.merge.PersonExport;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.db.HouseTransactions;
import org.affianca.engine.db.Mappers;
import org.affianca.engine.table.Cells;
import org.affianca.engine.table.Link;
import org.affianca.engine.table.Table;
import org.affianca.engine.table.Tables;
import org.affianca.engine.vault.SealedTexts;

/**
 * Tells all that is held about a person: the rows that speak of the person, and what hangs on them by foreign keys (the
 * works of a case, the details of a work), as far as the viewer may see it.
 */
final class Exporting {
    private static final int AT_ONCE = 100;

    /**
     * Made anew from other tables, bytes, who reported, from whom somebody is protected, what one author has not signed or
     * a supervision said in confidence, or about merges and lists of duplicates rather than about the person.
     */
    private static final Set<String> LEFT_OUT = Set.of(
            "core.person_word",
            "core.look",
            "core.document_part",
            "core.report_reporter",
            "core.note_draft",
            "core.student_draft",
            "core.case_talk",
            "core.glass",
            "core.glass_task",
            "core.barrier",
            "core.barrier_person",
            "core.barrier_staff",
            "core.barrier_try",
            "core.merge",
            "core.merge_change",
            "core.duplicate");

    private final HouseTransactions transactions;
    private final Participation participation;
    private final ExportMapper sql;
    private final Telling telling;
    private final SealedTexts texts;

    Exporting(Mappers mappers, HouseTransactions transactions, Participation participation, SealedTexts texts) {
        this.texts = texts;
        this.transactions = transactions;
        this.participation = participation;
        this.sql = mappers.of(ExportMapper.class);
        this.telling = new Telling(mappers);
    }

    PersonExport of(Viewer viewer, PersonId person) {
        try {
            Run run = new Run(viewer, transactions.connection());
            run.tell(withAbsorbed(viewer, person));
            return new PersonExport(person, run.tables());
        } catch (SQLException failed) {
            throw new IllegalStateException("exporting person " + person.value(), failed);
        }
    }

    private List<Long> withAbsorbed(Viewer viewer, PersonId person) {
        List<Long> all = new ArrayList<>(List.of(person.value()));
        for (int i = 0; i < all.size(); i++) {
            all.addAll(sql.absorbedBy(viewer.organisation(), all.get(i)));
        }
        return all;
    }

    /** Speaks of the person as its own matter, not only by the way as the payee of another's grant. */
    private static boolean owns(Link link) {
        return !link.parent().equals("core.person")
                || link.childColumns().contains("person_id")
                || link.childColumns().contains("holder_id");
    }

    /** One export: the rows found so far, and those whose children are still to be looked for. */
    private final class Run {
        private final Viewer viewer;
        private final Connection connection;
        private final Tables tables;
        private final Map<String, Table> known = new HashMap<>();
        private final Map<String, Map<List<Object>, Map<String, Object>>> found = new TreeMap<>();
        private final Map<String, List<Link>> guards = new HashMap<>();
        private final PastPlaces past = new PastPlaces();
        private final Deque<Runnable> ahead = new ArrayDeque<>();

        Run(Viewer viewer, Connection connection) throws SQLException {
            this.viewer = viewer;
            this.connection = connection;
            this.tables = new Tables(connection);
        }

        void tell(List<Long> persons) throws SQLException {
            Table person = table("core.person");
            List<Map<String, Object>> rows = rows(person, "id", persons);
            keep(person, rows);
            for (Link link : linksToPersons()) {
                follow(link, rows);
            }
            while (!ahead.isEmpty()) {
                ahead.removeFirst().run();
            }
        }

        List<ExportedTable> tables() {
            return found.entrySet().stream()
                    .map(entry -> new ExportedTable(
                            entry.getKey(),
                            opened(
                                    entry.getKey(),
                                    past.told(
                                            entry.getKey(),
                                            List.copyOf(entry.getValue().values())))))
                    .toList();
        }

        private List<Map<String, Object>> opened(String table, List<Map<String, Object>> rows) {
            return rows.stream().map(row -> texts.opened(table, row)).toList();
        }

        private List<Link> linksToPersons() throws SQLException {
            List<Link> links = new ArrayList<>(tables.linksTo("core.person"));
            for (PersonColumn column : participation.columns()) {
                boolean foreign = links.stream()
                        .anyMatch(link -> link.child().equals(column.table())
                                && link.childColumns().contains(column.column()));
                if (!foreign && !column.equals(Participation.OPEN_HOLDER)) {
                    links.add(new Link(
                            column.table(),
                            List.of("organisation_id", column.column()),
                            "core.person",
                            List.of("organisation_id", "id")));
                }
            }
            return links;
        }

        private void follow(Link link, List<Map<String, Object>> parents) throws SQLException {
            if (LEFT_OUT.contains(link.child())) {
                return;
            }
            int by = link.childColumns().get(0).equals("organisation_id") ? 1 : 0;
            Set<Object> keys = parents.stream()
                    .map(row -> row.get(link.parentColumns().get(by)))
                    .collect(Collectors.toCollection(java.util.TreeSet::new));
            Table child = table(link.child());
            List<Map<String, Object>> rows = rows(child, link.childColumns().get(by), keys).stream()
                    .filter(row -> parents.stream().anyMatch(parent -> matches(link, row, parent)))
                    .toList();
            past.look(child.name(), rows);
            List<Map<String, Object>> fresh = keep(child, mayBeTold(child, rows));
            if (!fresh.isEmpty() && owns(link)) {
                for (Link next : tables.linksTo(child.name())) {
                    ahead.add(() -> {
                        try {
                            follow(next, fresh);
                        } catch (SQLException failed) {
                            throw new IllegalStateException("exporting " + next.child(), failed);
                        }
                    });
                }
            }
        }

        private List<Map<String, Object>> mayBeTold(Table table, List<Map<String, Object>> rows) throws SQLException {
            List<Map<String, Object>> left = telling.of(viewer, table.name(), rows);
            if (!left.isEmpty()) {
                for (Link up : upwards(table)) {
                    left = telling.with(
                            viewer,
                            up.parent(),
                            up.childColumns().get(up.childColumns().size() - 1),
                            left);
                }
            }
            return left;
        }

        private List<Link> upwards(Table table) throws SQLException {
            List<Link> links = guards.get(table.name());
            if (links == null) {
                links = tables.linksFrom(table.name()).stream()
                        .filter(link -> telling.isGuarded(link.parent()))
                        .toList();
                guards.put(table.name(), links);
            }
            return links;
        }

        private static boolean matches(Link link, Map<String, Object> child, Map<String, Object> parent) {
            for (int i = 0; i < link.childColumns().size(); i++) {
                Object value = child.get(link.childColumns().get(i));
                if (value == null
                        || !value.equals(parent.get(link.parentColumns().get(i)))) {
                    return false;
                }
            }
            return true;
        }

        private List<Map<String, Object>> keep(Table table, List<Map<String, Object>> rows) {
            Map<List<Object>, Map<String, Object>> mine =
                    found.computeIfAbsent(table.name(), name -> new TreeMap<>(Comparator.comparing(Exporting::order)));
            List<Map<String, Object>> fresh = rows.stream()
                    .filter(row -> mine.putIfAbsent(key(table, row), row) == null)
                    .toList();
            if (mine.isEmpty()) {
                found.remove(table.name());
            }
            return fresh;
        }

        private List<Map<String, Object>> rows(Table table, String column, java.util.Collection<?> values)
                throws SQLException {
            List<?> all = List.copyOf(values);
            List<Map<String, Object>> rows = new ArrayList<>();
            for (int from = 0; from < all.size(); from += AT_ONCE) {
                rows.addAll(some(table, column, all.subList(from, Math.min(from + AT_ONCE, all.size()))));
            }
            return rows;
        }

        private List<Map<String, Object>> some(Table table, String column, List<?> values) throws SQLException {
            // Derby reads a list of keys by an index only as a join.
            String type =
                    table.columns().getOrDefault(column, Types.BIGINT) == Types.VARCHAR ? "varchar(200)" : "bigint";
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

        private Table table(String name) throws SQLException {
            Table table = known.get(name);
            if (table == null) {
                table = tables.table(name);
                known.put(name, table);
            }
            return table;
        }
    }

    private static List<Object> key(Table table, Map<String, Object> row) {
        List<String> columns =
                table.key().isEmpty() ? List.copyOf(table.columns().keySet()) : table.key();
        return columns.stream().map(column -> row.getOrDefault(column, "")).toList();
    }

    /** Numbers by their size, texts by their letters. */
    private static String order(List<Object> key) {
        return key.stream()
                .map(part -> part instanceof Long number ? String.format("%020d", number) : part.toString())
                .collect(Collectors.joining("\u001f"));
    }
}
