package org.affianca.engine.merge;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Where a person lived before. A place that is secret today may have been ordinary once, so whoever has a secret one has
 * no past places in an export.
 */
final class PastPlaces {
    private static final String PLACES = "core.person_address";
    private static final Set<String> PARTS = Set.of("street", "postcode", "municipality", "province");

    private boolean secret;

    /** Sees the rows of a table as they are kept, before anything is held back. */
    void look(String table, List<Map<String, Object>> rows) {
        secret |= table.equals(PLACES) && rows.stream().anyMatch(row -> Boolean.TRUE.equals(row.get("secret")));
    }

    List<Map<String, Object>> told(String table, List<Map<String, Object>> rows) {
        if (secret && table.equals(PLACES)) {
            return rows.stream()
                    .filter(row -> !row.containsKey("until_version"))
                    .toList();
        }
        if (secret && table.equals("core.person_version")) {
            return rows.stream().map(PastPlaces::placeless).toList();
        }
        return rows;
    }

    private static Map<String, Object> placeless(Map<String, Object> row) {
        Map<String, Object> left = new TreeMap<>(row);
        left.keySet().removeAll(PARTS);
        return left;
    }
}
