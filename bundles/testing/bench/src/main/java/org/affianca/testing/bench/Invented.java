package org.affianca.testing.bench;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** One of the crowd, with the keys and words the register keeps of such a name. */
record Invented(int number, String surname, String name, LocalDate born, String fiscalCode) {
    private static final int[] ODD = {
        1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23
    };
    private static final String MONTHS = "ABCDEHLMPRST";

    static String key(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .replace("'", "")
                .toLowerCase(Locale.ROOT);
    }

    Set<String> words() {
        Set<String> words = new LinkedHashSet<>();
        for (String part : new String[] {surname, name}) {
            words.addAll(List.of(key(part).split(" ")));
            words.add(key(part).replace(" ", ""));
            words.addAll(List.of(key(part.replace("'", " ")).split(" ")));
        }
        return words;
    }

    /** A code that no two of the crowd share; its letters are a number, not those of the name. */
    static String code(int n, LocalDate born) {
        StringBuilder code = new StringBuilder();
        for (int i = 0, left = n; i < 6; i++, left /= 20) {
            code.append("BCDFGHJKLMNPQRSTVWXZ".charAt(left % 20));
        }
        code.append("%02d%c%02dG%03d"
                .formatted(
                        born.getYear() % 100, MONTHS.charAt(born.getMonthValue() - 1), born.getDayOfMonth(), n % 1000));
        int sum = 0;
        for (int i = 0; i < 15; i++) {
            char c = code.charAt(i);
            int rank = Character.isDigit(c) ? c - '0' : c - 'A';
            sum += i % 2 == 0 ? ODD[rank] : rank;
        }
        return code.append((char) ('A' + sum % 26)).toString();
    }
}
