package org.affianca.api.merge;

import java.util.List;
import java.util.Map;

/**
 * The rows of one table, in the order of their keys.
 *
 * @param table with its schema, {@code core.contact}
 * @param rows by column; what is empty is left out, days and moments are ISO texts
 */
public record ExportedTable(String table, List<Map<String, Object>> rows) {
    public ExportedTable {
        rows = List.copyOf(rows);
    }
}
