package org.affianca.api.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.affianca.api.problem.Flaw;
import org.affianca.api.problem.Invalid;
import org.junit.jupiter.api.Test;

class CsvTableTest {
    private static CsvTable read(String text) {
        return CsvTable.read("/text", text, 3);
    }

    private static List<Flaw> flaws(String text) {
        return catchThrowableOfType(Invalid.class, () -> read(text)).flaws();
    }

    private static CsvRow row(int line, String... cells) {
        return new CsvRow(line, List.of(cells));
    }

    @Test
    void readsWhatOfficeProgramsSave() {
        for (String parted : List.of(";", ",", "\t")) {
            for (String end : List.of("\n", "\r\n", "\r")) {
                String text = "\ufeffcodice;giorno" + end + "A1; 2/3/2026 " + end + end + "\"B2\";" + end;
                assertThat(read(text.replace(";", parted)))
                        .isEqualTo(new CsvTable(
                                List.of("codice", "giorno"), List.of(row(2, "A1", "2/3/2026"), row(4, "B2", ""))));
            }
        }
    }

    @Test
    void quotesHoldWhatPartsCellsAndRows() {
        assertThat(read("nome;nota\n\"Rossi; \"\"Ada\"\"\";\"due\nrighe\"\nB;c").rows())
                .containsExactly(row(2, "Rossi; \"Ada\"", "due\nrighe"), row(4, "B", "c"));
    }

    @Test
    void aRowMayLackItsLastCellsButHasNoneBeyondTheHeadings() {
        assertThat(read("a;b;c\n1\n2;3;;;").rows()).containsExactly(row(2, "1", "", ""), row(3, "2", "3", ""));
        assertThat(flaws("a;b\n1;2;3\n1;2\n4;5;;6"))
                .containsExactly(Flaw.at("/text", "csv-ragged", "line", 2), Flaw.at("/text", "csv-ragged", "line", 4));
    }

    @Test
    void refusesQuotesThatAreNotClosedOrStandInTheMiddle() {
        for (String text : List.of("a;b\n\"1;2", "a;b\n\"1\"x;2", "a;b\n1\"x;2")) {
            assertThat(flaws(text)).containsExactly(Flaw.at("/text", "csv-quotes", "line", 2));
        }
    }

    @Test
    void refusesWhatASpreadsheetWouldReckon() {
        for (String cell : List.of("=1+1", "@SUM(A1)", "+cmd|' /C calc'!A0", "-A1", "\"=HYPERLINK(1)\"", "\" =1\"")) {
            assertThat(flaws("a;b\n" + cell + ";2")).containsExactly(Flaw.at("/text", "csv-formula", "line", 2));
        }
        assertThat(read("a;b\n-5,20;+39.5\n-;+39 0521 000000").rows())
                .containsExactly(row(2, "-5,20", "+39.5"), row(3, "-", "+39 0521 000000"));
    }

    @Test
    void refusesWhatIsNoText() {
        assertThat(flaws(" \n")).containsExactly(Flaw.at("/text", "required"));
        assertThat(flaws("a;b\nNicol\ufffd;2")).containsExactly(Flaw.at("/text", "csv-encoding"));
        for (String hostile : List.of("\u0000", "\u202e", "\u200b", "\ud800")) {
            assertThat(flaws("a;b\n1" + hostile + ";2")).containsExactly(Flaw.at("/text", "csv-not-text"));
        }
    }

    @Test
    void refusesWhatIsTooLongAndHeadingsThatMeanTwoColumns() {
        assertThat(flaws("a".repeat(CsvTable.LONGEST + 1)))
                .containsExactly(Flaw.at("/text", "too-long", "most", CsvTable.LONGEST));
        assertThat(flaws("a\n1\n2\n3\n4")).containsExactly(Flaw.at("/text", "csv-too-many-rows", "most", 3));
        assertThat(flaws("a;b;a\n1;2;3")).containsExactly(Flaw.at("/text", "csv-heading-twice", "heading", "a"));
    }
}
