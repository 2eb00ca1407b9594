package org.affianca.rest.answer;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A table as spreadsheets open it: semicolons, quoted cells, UTF-8 with a mark. A cell that a spreadsheet would take for a
 * formula gets an apostrophe in front: what somebody typed as a name must not run on the accountant's machine.
 */
public final class Csv {
    private static final String MARK = "\ufeff";
    private static final String BEGINS_A_FORMULA = "=+-@\t\r\n";

    private Csv() {}

    public static byte[] of(List<List<String>> rows) {
        return rows.stream()
                .map(row -> row.stream().map(Csv::cell).collect(Collectors.joining(";")))
                .collect(Collectors.joining("\r\n", MARK, "\r\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String cell(String text) {
        boolean formula = !text.isEmpty() && BEGINS_A_FORMULA.indexOf(text.charAt(0)) >= 0;
        return '"' + (formula ? "'" + text : text).replace("\"", "\"\"") + '"';
    }
}
