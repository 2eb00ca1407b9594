package org.affianca.testing.itest.karaf;

import java.util.concurrent.ThreadLocalRandom;

/** Fiscal codes of nobody, right in form and check character. */
final class InventedCode {
    private static final int[] ODD = {
        1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23
    };

    private InventedCode() {}

    /** Of somebody born as {@link CaseStory#person} says, different each time. */
    static String next() {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            code.append("BCDFGLMNPRSTVZ".charAt(ThreadLocalRandom.current().nextInt(14)));
        }
        return checked(code + "68S30G273");
    }

    /** With the last character (D.M. 23-12-1976, art. 8). */
    static String checked(String first15) {
        int sum = 0;
        for (int i = 0; i < first15.length(); i++) {
            char c = first15.charAt(i);
            int rank = Character.isDigit(c) ? c - '0' : c - 'A';
            sum += i % 2 == 0 ? ODD[rank] : rank;
        }
        return first15 + (char) ('A' + sum % 26);
    }
}
