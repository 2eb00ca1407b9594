package org.affianca.engine.norm;

import java.time.LocalDate;
import java.time.Month;
import org.affianca.api.Because;

/** The judicial holidays: the days of August are not counted (L. 742/1969, art. 1, as changed by D.L. 132/2014). */
final class August {
    static final int LENGTH = 31;

    private August() {}

    static boolean has(LocalDate day) {
        return day.getMonth() == Month.AUGUST;
    }

    /** A term that would begin in August begins when it is over: the first of September is the first day that counts. */
    static LocalDate out(LocalDate day, Told told) {
        if (!has(day)) {
            return day;
        }
        LocalDate last = day.withDayOfMonth(LENGTH);
        told.add(Because.of("august-begins-after", "day", last.plusDays(1)));
        return last;
    }

    /** How many Augusts a stretch touches; it begins outside of one. */
    static int between(LocalDate from, LocalDate until) {
        int found = 0;
        for (int year = from.getYear(); year <= until.getYear(); year++) {
            LocalDate first = LocalDate.of(year, Month.AUGUST, 1);
            if (first.isAfter(from) && !first.isAfter(until)) {
                found++;
            }
        }
        return found;
    }
}
