package org.affianca.engine.merge;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.affianca.api.Secrecy;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.db.Mappers;

/**
 * Which rows may be told. Cases, works and the like are told as their own conditions allow, and what hangs on one only
 * with it; a tie only where both persons are seen. Of any other table the ordinary rows are told alone: a column {@code secrecy}, or one that ends in
 * {@code secret}, keeps the rest back.
 */
final class Telling {
    private static final int AT_ONCE = 200;

    private final Map<String, Seen> conditions;
    private final Seen people;

    Telling(Mappers mappers) {
        ExportMapper sql = mappers.of(ExportMapper.class);
        this.people = sql::people;
        this.conditions = Map.of(
                "core.case_file", sql::cases,
                "core.works", sql::works,
                "core.note", sql::notes,
                "core.document", sql::documents,
                "core.contact", sql::contacts,
                "core.report", sql::reports,
                "core.emergency", sql::emergencies,
                "core.meeting", sql::meetings,
                "core.circumstance", sql::circumstances);
    }

    /** Whether the rows of a table have a condition of their own, by their ids. */
    boolean isGuarded(String table) {
        return conditions.containsKey(table);
    }

    /** The rows of a table that may be told as far as the table itself goes. */
    List<Map<String, Object>> of(Viewer viewer, String table, List<Map<String, Object>> rows) {
        if (isGuarded(table)) {
            return with(viewer, table, "id", rows).stream()
                    .filter(row -> !isSecret(row))
                    .toList();
        }
        if (table.equals("core.tie")) {
            List<Map<String, Object>> ordinary =
                    rows.stream().filter(Telling::isOrdinary).toList();
            return among(viewer, people, "one_person_id", among(viewer, people, "other_person_id", ordinary));
        }
        boolean person = table.equals("core.person") || table.equals("core.person_version");
        return rows.stream()
                .filter(row -> person || isOrdinary(row))
                .filter(row -> !isSecret(row))
                .toList();
    }

    /** The rows whose column names a row of the guarded table that may be told, or none. */
    List<Map<String, Object>> with(Viewer viewer, String table, String column, List<Map<String, Object>> rows) {
        return among(viewer, conditions.getOrDefault(table, (v, none) -> List.of()), column, rows);
    }

    private static List<Map<String, Object>> among(
            Viewer viewer, Seen seen, String column, List<Map<String, Object>> rows) {
        Set<Long> ids = new TreeSet<>();
        rows.forEach(row -> {
            if (row.get(column) instanceof Long id) {
                ids.add(id);
            }
        });
        Set<Long> allowed = new HashSet<>();
        List<Long> all = List.copyOf(ids);
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            allowed.addAll(seen.of(viewer, all.subList(from, Math.min(from + AT_ONCE, all.size()))));
        }
        return rows.stream()
                .filter(row -> !row.containsKey(column) || allowed.contains(row.get(column)))
                .toList();
    }

    private static boolean isOrdinary(Map<String, Object> row) {
        return row.getOrDefault("secrecy", Secrecy.ORDINARY.name()).equals(Secrecy.ORDINARY.name());
    }

    private static boolean isSecret(Map<String, Object> row) {
        return row.entrySet().stream()
                .anyMatch(cell -> cell.getKey().endsWith("secret") && Boolean.TRUE.equals(cell.getValue()));
    }

    /** Those of some ids that are seen. */
    private interface Seen {
        Collection<Long> of(Viewer viewer, List<Long> ids);
    }
}
