package org.affianca.area.adults.listed;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.affianca.api.table.CsvRow;
import org.affianca.api.table.CsvTable;

/** Where in the list one thing stands, under whichever of its headings. */
record Column(List<String> headings, Optional<Integer> place) {
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** @param words the headings it may have, with commas between; the one named first goes first where several are there */
    static Column of(CsvTable table, String words) {
        List<String> headings = Stream.of(words.split(",")).map(String::strip).toList();
        List<String> there = table.headings().stream().map(Column::plain).toList();
        return new Column(
                headings,
                headings.stream()
                        .map(Column::plain)
                        .filter(heading -> !heading.isEmpty())
                        .map(there::indexOf)
                        .filter(at -> at >= 0)
                        .findFirst());
    }

    String name() {
        return headings.get(0);
    }

    /** What stands there; empty where the list has no such column. */
    String in(CsvRow row) {
        return place.map(at -> row.cells().get(at)).orElse("");
    }

    private static String plain(String heading) {
        return BETWEEN.matcher(heading.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }
}
