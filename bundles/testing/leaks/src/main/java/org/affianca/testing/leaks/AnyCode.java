package org.affianca.testing.leaks;

import java.util.concurrent.ThreadLocalRandom;

/** Provisional fiscal codes, of eleven digits, with the digit that checks them. */
final class AnyCode {
    private AnyCode() {}

    /** One of nobody; never of the shape of a ghost's. */
    static String next() {
        return checked("1" + String.format("%09d", ThreadLocalRandom.current().nextInt(1_000_000_000)));
    }

    static String checked(String first10) {
        int sum = 0;
        for (int i = 0; i < first10.length(); i++) {
            int digit = first10.charAt(i) - '0';
            int doubled = digit * 2 > 9 ? digit * 2 - 9 : digit * 2;
            sum += i % 2 == 0 ? digit : doubled;
        }
        return first10 + (10 - sum % 10) % 10;
    }
}
