package org.affianca.engine.start;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.affianca.api.person.FiscalCode;

/** The fiscal code an invented person would have (D.M. 23-12-1976). */
final class InventedCode {
    private static final String MONTHS = "ABCDEHLMPRST";

    private InventedCode() {}

    static FiscalCode of(String surname, String name, LocalDate born, String sex, String place) {
        int day = born.getDayOfMonth() + (sex.equals("F") ? 40 : 0);
        String first = letters(surname, false)
                + letters(name, true)
                + String.format("%02d", born.getYear() % 100)
                + MONTHS.charAt(born.getMonthValue() - 1)
                + String.format("%02d", day)
                + place;
        // The last character is a checksum: exactly one of the 26 letters is valid.
        return IntStream.rangeClosed('A', 'Z')
                .mapToObj(last -> FiscalCode.parse(first + (char) last))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow();
    }

    private static String letters(String word, boolean firstName) {
        String plain = Normalizer.normalize(word, Normalizer.Form.NFD)
                .toUpperCase(Locale.ROOT)
                .replaceAll("[^A-Z]", "");
        String consonants = plain.replaceAll("[AEIOU]", "");
        if (firstName && consonants.length() > 3) {
            return "" + consonants.charAt(0) + consonants.charAt(2) + consonants.charAt(3);
        }
        return (consonants + plain.replaceAll("[^AEIOU]", "") + "XXX").substring(0, 3);
    }
}
