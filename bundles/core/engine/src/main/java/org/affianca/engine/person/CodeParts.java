package org.affianca.engine.person;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;

/** The parts of a personal fiscal code as they follow from surname, name, birth date and place (D.M. 23-12-1976). */
final class CodeParts {
    private static final String MONTHS = "ABCDEHLMPRST";
    private static final String VOWELS = "AEIOU";

    private CodeParts() {}

    static String surname(String surname) {
        return three(consonants(surname) + vowels(surname));
    }

    /** Of four consonants or more, the second is left out. */
    static String name(String name) {
        String consonants = consonants(name);
        return consonants.length() >= 4
                ? "" + consonants.charAt(0) + consonants.charAt(2) + consonants.charAt(3)
                : three(consonants + vowels(name));
    }

    /** Year and month; the day carries the sex and stands apart. */
    static String yearAndMonth(LocalDate birth) {
        return String.format(Locale.ROOT, "%02d%c", birth.getYear() % 100, MONTHS.charAt(birth.getMonthValue() - 1));
    }

    private static String three(String letters) {
        return (letters + "XXX").substring(0, 3);
    }

    private static String consonants(String text) {
        return letters(text).replaceAll("[" + VOWELS + "]", "");
    }

    private static String vowels(String text) {
        return letters(text).replaceAll("[^" + VOWELS + "]", "");
    }

    private static String letters(String text) {
        return Normalizer.normalize(Names.key(text), Normalizer.Form.NFKD)
                .toUpperCase(Locale.ROOT)
                .replaceAll("[^A-Z]", "");
    }
}
