package org.affianca.api.table;

import java.util.List;

/**
 * A row of a table.
 *
 * @param line of the text it begins on; the headings are line 1
 * @param cells stripped, as many as there are headings
 */
public record CsvRow(int line, List<String> cells) {
    public CsvRow {
        cells = List.copyOf(cells);
    }
}
