package org.affianca.testing.leaks;

/** Numbers and codes that no record has, each another one. */
final class Ghosts {
    static final String SHAPE = "9876\\d{5}(\\d{2})?";

    private static final int FIRST = 987_600_000;

    private Ghosts() {}

    static String id(int place) {
        return String.valueOf(FIRST + place);
    }

    /** What stands for a name of which nothing exists: a number, or for a name that says so a fiscal code of nobody. */
    static String of(String name, int place) {
        return isCode(name) ? AnyCode.checked(id(place) + "0") : id(place);
    }

    static boolean isCode(String name) {
        return name.endsWith("Code");
    }
}
