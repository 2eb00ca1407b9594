package org.affianca.api.table;

import org.affianca.api.problem.Flaw;
import org.affianca.api.problem.Invalid;

/** What a text must be before it is read as a table. */
final class CsvText {
    private static final char MARK = '\ufeff';
    private static final char UNREADABLE = '\ufffd';

    private CsvText() {}

    /** The text without the mark that some programs put in front. */
    static String checked(String pointer, String text) {
        if (text.isBlank()) {
            throw new Invalid(Flaw.at(pointer, "required"));
        }
        if (text.length() > CsvTable.LONGEST) {
            throw new Invalid(Flaw.at(pointer, "too-long", "most", CsvTable.LONGEST));
        }
        if (text.indexOf(UNREADABLE) >= 0) {
            throw new Invalid(Flaw.at(pointer, "csv-encoding"));
        }
        String bare = text.charAt(0) == MARK ? text.substring(1) : text;
        if (bare.codePoints().anyMatch(CsvText::isHostile)) {
            throw new Invalid(Flaw.at(pointer, "csv-not-text"));
        }
        return bare;
    }

    /** No control characters but those that part rows and cells, no half characters, nothing that turns the writing round. */
    private static boolean isHostile(int c) {
        int type = Character.getType(c);
        boolean parts = c == '\n' || c == '\r' || c == '\t';
        return !parts
                && (type == Character.CONTROL
                        || type == Character.SURROGATE
                        || type == Character.FORMAT
                        || type == Character.LINE_SEPARATOR
                        || type == Character.PARAGRAPH_SEPARATOR
                        || type == Character.UNASSIGNED);
    }
}
