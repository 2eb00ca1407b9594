package org.affianca.testing.bench;

/** Surnames and names made of syllables: some thousands of each, none of a real person on purpose. */
final class Names {
    private static final String[] SYLLABLES = {
        "ba", "ce", "di", "fo", "gu", "la", "me", "ni", "po", "ru", "sa", "te", "vi", "zo", "ca", "de", "fi", "go",
        "lu", "ma"
    };
    private static final String[] FIRST = {
        "Ada", "Bruno", "Carla", "Dario", "Elio", "Fausta", "Gino", "Irma", "Leo", "Marta", "Nina", "Omar", "Pio",
        "Rosa", "Sara", "Teo", "Ugo", "Vera", "Zoe", "Aldo"
    };

    private Names() {}

    static String surname(int n) {
        int mixed = Math.floorMod(n * 7919, 20 * 20 * 20 * 20);
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < 4; i++, mixed /= 20) {
            word.append(SYLLABLES[mixed % 20]);
        }
        word.setCharAt(0, Character.toUpperCase(word.charAt(0)));
        return word.append("tti").toString();
    }

    static String name(int n) {
        return FIRST[Math.floorMod(n * 31, FIRST.length)];
    }
}
