package org.affianca.testing.bench;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A table of the report in Markdown; figures are set in English, whatever the machine speaks. */
final class Table {
    private final StringBuilder text = new StringBuilder();

    Table(String... heads) {
        row(heads);
        row(List.of(heads).stream().map(head -> "---").toArray(String[]::new));
    }

    void row(String... cells) {
        text.append(List.of(cells).stream().collect(Collectors.joining(" | ", "| ", " |\n")));
    }

    static String figure(double value) {
        return String.format(Locale.ROOT, value >= 100 ? "%,.0f" : value >= 10 ? "%.1f" : "%.2f", value);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
