package org.affianca.api.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.affianca.api.problem.Flaw;
import org.affianca.api.problem.Invalid;

/** A table as office programs save it (RFC 4180, with semicolons, commas or tabs): headings, and the rows that say anything. */
public record CsvTable(List<String> headings, List<CsvRow> rows) {
    /** The most characters of a text. */
    public static final int LONGEST = 200_000;

    public CsvTable {
        headings = List.copyOf(headings);
        rows = List.copyOf(rows);
    }

    /**
     * Reads a text.
     *
     * @param pointer where the text stood in what was sent
     * @param most the most rows besides the headings
     * @throws Invalid when it is no table: too long, not text, quoted wrongly, with a formula, with more cells than headings
     */
    public static CsvTable read(String pointer, String text, int most) {
        List<CsvRow> rows = new CsvReading(pointer, CsvText.checked(pointer, text)).rows();
        if (rows.isEmpty()) {
            throw new Invalid(Flaw.at(pointer, "required"));
        }
        List<String> headings = rows.get(0).cells();
        if (rows.size() - 1 > most) {
            throw new Invalid(Flaw.at(pointer, "csv-too-many-rows", "most", most));
        }
        List<Flaw> flaws = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String heading : headings) {
            if (!heading.isEmpty() && !seen.add(heading)) {
                flaws.add(Flaw.at(pointer, "csv-heading-twice", "heading", heading));
            }
        }
        List<CsvRow> body = new ArrayList<>();
        for (CsvRow row : rows.subList(1, rows.size())) {
            if (row.cells().stream().skip(headings.size()).anyMatch(cell -> !cell.isEmpty())) {
                flaws.add(Flaw.at(pointer, "csv-ragged", "line", row.line()));
            }
            body.add(new CsvRow(row.line(), fitted(row.cells(), headings.size())));
        }
        if (!flaws.isEmpty()) {
            throw new Invalid(flaws);
        }
        return new CsvTable(headings, body);
    }

    private static List<String> fitted(List<String> cells, int size) {
        List<String> fitted = new ArrayList<>(cells.subList(0, Math.min(size, cells.size())));
        while (fitted.size() < size) {
            fitted.add("");
        }
        return fitted;
    }
}
