package org.affianca.api.money;

import java.util.regex.Pattern;

/** The control letter of an Italian account: a letter, five digits of the bank, five of the branch, twelve characters. */
final class Cin {
    private static final Pattern SHAPE = Pattern.compile("[A-Z][0-9]{10}[A-Z0-9]{12}");
    /** What a digit or letter counts at an odd place; at an even one it counts its own number. */
    private static final int[] ODD = {
        1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23
    };

    private Cin() {}

    static boolean isRight(String account) {
        if (!SHAPE.matcher(account).matches()) {
            return false;
        }
        int sum = 0;
        for (int place = 1; place < account.length(); place++) {
            int number = number(account.charAt(place));
            sum += place % 2 == 1 ? ODD[number] : number;
        }
        return 'A' + sum % 26 == account.charAt(0);
    }

    private static int number(char c) {
        return c >= 'A' ? c - 'A' : c - '0';
    }
}
