package org.affianca.engine.table;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A table as the database describes it.
 *
 * @param name with its schema, in small letters
 * @param columns their SQL types by name, in the order of the table
 * @param key the columns of the primary key
 * @param nullable the columns that may be empty
 * @param uniques the columns of each unique index, the primary key among them
 */
public record Table(
        String name, Map<String, Integer> columns, List<String> key, Set<String> nullable, List<List<String>> uniques) {
    /** Unique sets of columns that contain this one. */
    public List<List<String>> uniquesWith(String column) {
        return uniques.stream().filter(unique -> unique.contains(column)).toList();
    }
}
