package org.affianca.engine.merge;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.affianca.api.Secrecy;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.db.Mappers;

/**
 * Which rows may be told: of cases, works, notes, documents and contacts those their own conditions allow; of any other
 * table with a column {@code secrecy} the ordinary ones alone.
 */
final class Telling {
    private static final int AT_ONCE = 200;

    private final ExportMapper sql;

    Telling(Mappers mappers) {
        this.sql = mappers.of(ExportMapper.class);
    }

    List<Map<String, Object>> of(Viewer viewer, String table, List<Map<String, Object>> rows) {
        return switch (table) {
            case "core.case_file" -> among(rows, ids -> sql.cases(viewer, ids));
            case "core.works" -> among(rows, ids -> sql.works(viewer, ids));
            case "core.note" -> among(rows, ids -> sql.notes(viewer, ids));
            case "core.document" -> among(rows, ids -> sql.documents(viewer, ids));
            case "core.contact" -> among(rows, ids -> sql.contacts(viewer, ids));
            case "core.person", "core.person_version" -> rows;
            default ->
                rows.stream()
                        .filter(row -> row.getOrDefault("secrecy", Secrecy.ORDINARY.name())
                                .equals(Secrecy.ORDINARY.name()))
                        .toList();
        };
    }

    private static List<Map<String, Object>> among(List<Map<String, Object>> rows, Seen seen) {
        Set<Long> allowed = new HashSet<>();
        List<Long> ids = rows.stream().map(row -> (Long) row.get("id")).toList();
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            allowed.addAll(seen.of(ids.subList(from, Math.min(from + AT_ONCE, ids.size()))));
        }
        return rows.stream().filter(row -> allowed.contains(row.get("id"))).toList();
    }

    /** Those of some ids that are seen. */
    private interface Seen {
        Collection<Long> of(List<Long> ids);
    }
}
