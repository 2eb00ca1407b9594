package org.affianca.rest.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {
    private static String row(String... cells) {
        return new String(Csv.of(List.of(List.of(cells))), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+39 06", "-2", "@SUM(A1)", "\t=1+1", "\r=1+1", "\n=1+1", "=HYPERLINK(\"x\")"})
    void noCellBeginsAFormula(String typed) {
        assertThat(row(typed)).startsWith("\ufeff\"'");
    }

    @Test
    void cellsAreQuotedAndSoAreQuotes() {
        assertThat(row("Luce; \"Gas\"", "480,00", "")).isEqualTo("\ufeff\"Luce; \"\"Gas\"\"\";\"480,00\";\"\"\r\n");
    }

    @Test
    void lettersWithAccentsArrive() {
        assertThat(row("Niccolò D’Esempio")).contains("Niccolò D’Esempio");
    }
}
