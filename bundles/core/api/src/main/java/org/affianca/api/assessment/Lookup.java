package org.affianca.api.assessment;

import java.util.Map;
import java.util.Optional;

/** A table that is read with the levels of two scores; {@code cells} go from the row's level to the column's. */
public record Lookup(String rows, String columns, Map<String, Map<String, String>> cells) {
    public Lookup {
        cells = Map.copyOf(cells);
    }

    public Optional<String> level(String row, String column) {
        return Optional.ofNullable(cells.getOrDefault(row, Map.of()).get(column));
    }
}
