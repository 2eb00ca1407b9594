package org.affianca.rest.json;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;

/** Days, months and moments as they come in: ISO, and within the years a social service can mean. */
public final class Days {
    private static final int FIRST = 1850;
    private static final int LAST = 2200;

    private Days() {}

    /** @throws RuntimeException when it is no day we take */
    public static LocalDate day(String text) {
        LocalDate day = LocalDate.parse(text);
        check(day.getYear());
        return day;
    }

    /** @throws RuntimeException when it is no month we take */
    public static YearMonth month(String text) {
        YearMonth month = YearMonth.parse(text);
        check(month.getYear());
        return month;
    }

    /** A moment as the clock on the wall shows it, to the second. @throws RuntimeException when it is none we take */
    public static LocalDateTime moment(String text) {
        LocalDateTime moment = LocalDateTime.parse(text);
        check(moment.getYear());
        if (moment.getNano() != 0) {
            throw new IllegalArgumentException("finer than a second");
        }
        return moment;
    }

    private static void check(int year) {
        if (year < FIRST || year > LAST) {
            throw new IllegalArgumentException("year out of range");
        }
    }
}
