package org.affianca.engine.merge;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
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
import org.affianca.engine.table.Link;
import org.affianca.engine.table.Table;
import org.affianca.engine.table.Tables;
import org.affianca.engine.vault.SealedTexts;

/**
 * Tells all that is held about a person: the rows that speak of the person, and what hangs on them by foreign keys (the
 * works of a case, the details of a work), as far as the viewer may see it.
 */
final class Exporting {
    /**
     * Made anew from other tables, bytes, who reported, who looked and asked who did, from whom somebody is protected, what
     * one author has not signed or a supervision said in confidence, or about merges and lists of duplicates rather than
     * about the person.
     */
    static final Set<String> LEFT_OUT = Set.of(
            "core.person_word",
            "core.look",
            "core.look_alert",
            "core.look_sheet",
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
    private final Mappers mappers;
    private final SealedTexts texts;

    Exporting(Mappers mappers, HouseTransactions transactions, Participation participation, SealedTexts texts) {
        this.texts = texts;
        this.transactions = transactions;
        this.participation = participation;
        this.sql = mappers.of(ExportMapper.class);
        this.mappers = mappers;
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
        private final Told told;
        private final Tables tables;
        private final Map<String, Map<List<Object>, Map<String, Object>>> found = new TreeMap<>();
        private final PastPlaces past = new PastPlaces();
        private final Deque<Runnable> ahead = new ArrayDeque<>();

        Run(Viewer viewer, Connection connection) throws SQLException {
            this.told = new Told(mappers, viewer, connection);
            this.tables = told.tables();
        }

        void tell(List<Long> persons) throws SQLException {
            Table person = told.table("core.person");
            List<Map<String, Object>> rows = told.rows(person, "id", persons);
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
            return rows.stream().map(row -> texts.opened(table, unmarked(row))).toList();
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
            Table child = told.table(link.child());
            List<Map<String, Object>> rows = told
                    .rows(child, link.childColumns().get(by), keys)
                    .stream()
                    .filter(row -> parents.stream().anyMatch(parent -> Told.matches(link, row, parent)))
                    .toList();
            past.look(child.name(), rows);
            List<Map<String, Object>> fresh = keep(child, told.of(child, rows));
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
    }

    /** Without the mark that a barrier stands before it: that is told to nobody who is not told of the barrier. */
    private static Map<String, Object> unmarked(Map<String, Object> row) {
        Map<String, Object> left = new LinkedHashMap<>(row);
        left.remove("walled");
        return left;
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
