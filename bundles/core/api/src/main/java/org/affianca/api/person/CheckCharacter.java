package org.affianca.api.person;

/** The last character of a fiscal code, computed from those before it (D.M. 23-12-1976, art. 8). */
final class CheckCharacter {
    /** Weights of 0-9 and A-J in odd places, where counting starts at one; letters from K on follow. */
    private static final int[] ODD = {
        1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23
    };

    private CheckCharacter() {}

    static char of(CharSequence first15) {
        int sum = 0;
        for (int i = 0; i < 15; i++) {
            char c = first15.charAt(i);
            int rank = Character.isDigit(c) ? c - '0' : c - 'A';
            sum += i % 2 == 0 ? ODD[rank] : rank;
        }
        return (char) ('A' + sum % 26);
    }

    /** The check of the 11-digit codes: even places doubled, the whole divisible by ten. */
    static boolean sumsToTen(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(i) - '0';
            int doubled = digit * 2 > 9 ? digit * 2 - 9 : digit * 2;
            sum += i % 2 == 0 ? digit : doubled;
        }
        return sum % 10 == 0;
    }
}
