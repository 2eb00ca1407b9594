package org.affianca.api.table;

import java.util.ArrayList;
import java.util.List;
import org.affianca.api.problem.Flaw;
import org.affianca.api.problem.Invalid;

/** Takes a text apart, character by character. */
final class CsvReading {
    private final String pointer;
    private final String text;
    private final char parted;
    private final List<CsvRow> rows = new ArrayList<>();
    private List<String> cells = new ArrayList<>();
    private int at;
    private int line = 1;

    CsvReading(String pointer, String text) {
        this.pointer = pointer;
        this.text = text;
        this.parted = parted(text);
    }

    /** All rows that say anything, the headings first. */
    List<CsvRow> rows() {
        int begun = line;
        while (at < text.length()) {
            cells.add(cell(begun));
            if (at >= text.length() || text.charAt(at) != parted) {
                row(begun);
                newLine();
                begun = line;
            } else {
                at++;
                if (at == text.length()) {
                    cells.add("");
                    row(begun);
                }
            }
        }
        return rows;
    }

    private void row(int begun) {
        if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
            rows.add(new CsvRow(begun, cells));
        }
        cells = new ArrayList<>();
    }

    private String cell(int begun) {
        String cell = (at < text.length() && text.charAt(at) == '"' ? quoted(begun) : plain(begun)).strip();
        if (isFormula(cell)) {
            throw new Invalid(Flaw.at(pointer, "csv-formula", "line", begun));
        }
        return cell;
    }

    private String plain(int begun) {
        int from = at;
        while (at < text.length() && !ends(text.charAt(at))) {
            if (text.charAt(at) == '"') {
                throw wrongQuotes(begun);
            }
            at++;
        }
        return text.substring(from, at);
    }

    private String quoted(int begun) {
        StringBuilder cell = new StringBuilder();
        at++;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c != '"') {
                cell.append(c);
                line += c == '\n' ? 1 : 0;
            } else if (at + 1 < text.length() && text.charAt(at + 1) == '"') {
                cell.append('"');
                at++;
            } else {
                at++;
                if (at < text.length() && !ends(text.charAt(at))) {
                    throw wrongQuotes(begun);
                }
                return cell.toString();
            }
            at++;
        }
        throw wrongQuotes(begun);
    }

    private boolean ends(char c) {
        return c == parted || c == '\n' || c == '\r';
    }

    private void newLine() {
        if (at < text.length()) {
            at += text.startsWith("\r\n", at) ? 2 : 1;
            line++;
        }
    }

    private Invalid wrongQuotes(int begun) {
        return new Invalid(Flaw.at(pointer, "csv-quotes", "line", begun));
    }

    /** What a spreadsheet would reckon instead of showing; a number with its sign is none, nor a telephone or a bare dash. */
    private static boolean isFormula(String cell) {
        return !cell.isEmpty() && "=+-@".indexOf(cell.charAt(0)) >= 0 && !cell.matches("[+-][0-9 .,]*");
    }

    /** Whichever of the three the first line has most of. */
    private static char parted(String text) {
        String first = text.lines().findFirst().orElse("");
        char best = ';';
        for (char one : new char[] {',', '\t'}) {
            best = count(first, one) > count(first, best) ? one : best;
        }
        return best;
    }

    private static long count(String line, char wanted) {
        return line.chars().filter(c -> c == wanted).count();
    }
}
