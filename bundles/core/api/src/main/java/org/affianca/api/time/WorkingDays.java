package org.affianca.api.time;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** The office calendar: which days are worked, given weekends, national holidays, Easter and the patron saint. */
public interface WorkingDays {
    boolean worked(LocalDate day);

    /** Whether nobody works although it is no weekend; a calendar that knows its feasts tells those of a weekend too. */
    default boolean holiday(LocalDate day) {
        return !worked(day) && day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    /** The first worked day on or after the given one. */
    default LocalDate onOrAfter(LocalDate day) {
        LocalDate next = day;
        while (!worked(next)) {
            next = next.plusDays(1);
        }
        return next;
    }
}
