package org.affianca.api.time;

import java.time.LocalDate;

/** The office calendar: which days are worked, given weekends, national holidays, Easter and the patron saint. */
public interface WorkingDays {
    boolean worked(LocalDate day);

    /** The first worked day on or after the given one. */
    default LocalDate onOrAfter(LocalDate day) {
        LocalDate next = day;
        while (!worked(next)) {
            next = next.plusDays(1);
        }
        return next;
    }
}
