package org.affianca.area.employment.traineeship;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.affianca.api.area.WorkFile;
import org.affianca.api.time.Period;

/** The last day a traineeship may have: so many months from its first day, days of suspension not counted. */
final class LongestDuration {
    private LongestDuration() {}

    /** A pause still open is counted up to the day before {@code today}, when the next step ends it. */
    static LocalDate lastDay(LocalDate start, WorkFile file, int maxMonths, LocalDate today) {
        long paused = file.pauses().stream()
                .mapToLong(pause -> days(pause, today.minusDays(1)))
                .sum();
        return start.plusMonths(maxMonths).minusDays(1).plusDays(paused);
    }

    private static long days(Period pause, LocalDate atMost) {
        return Math.max(0, ChronoUnit.DAYS.between(pause.from(), pause.until().orElse(atMost)) + 1);
    }
}
