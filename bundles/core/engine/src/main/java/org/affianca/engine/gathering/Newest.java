package org.affianca.engine.gathering;

import java.time.LocalDate;

/** Where a day stands in a list that begins with the latest: registers are listed in one direction only. */
final class Newest {
    private static final int LAST = 99_999_999;

    private Newest() {}

    static String place(LocalDate day) {
        return String.format("%08d", LAST - (day.getYear() * 10_000 + day.getMonthValue() * 100 + day.getDayOfMonth()));
    }
}
