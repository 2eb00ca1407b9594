package org.affianca.testing.leaks;

/** Numbers that no record has, each another one. */
final class Ghosts {
    static final String SHAPE = "9876\\d{5}";

    private static final int FIRST = 987_600_000;

    private Ghosts() {}

    static String id(int place) {
        return String.valueOf(FIRST + place);
    }
}
