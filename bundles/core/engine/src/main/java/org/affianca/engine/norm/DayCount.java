package org.affianca.engine.norm;

import java.time.LocalDate;
import org.affianca.api.Because;
import org.affianca.api.norm.Span;
import org.affianca.api.time.WorkingDays;

/** Counts days, months and years; the day from which they count is not one of them. */
final class DayCount {
    private final WorkingDays calendar;
    private final boolean august;
    private final Told told;

    DayCount(WorkingDays calendar, boolean august, Told told) {
        this.calendar = calendar;
        this.august = august;
        this.told = told;
    }

    LocalDate after(LocalDate from, Span span) {
        int amount = span.amount();
        return switch (span.unit()) {
            case DAYS -> days(from, amount, false);
            // As many days must lie between the two, so the day itself is one more.
            case FREE_DAYS -> days(from, amount + Integer.signum(amount), false);
            case WORKING_DAYS -> days(from, amount, true);
            case MONTHS -> months(from, amount);
            case YEARS -> months(from, 12 * amount);
            case AT_ONCE, HOURS -> throw new IllegalArgumentException("not counted in days: " + span);
        };
    }

    private LocalDate days(LocalDate from, int amount, boolean workedOnly) {
        int step = Integer.signum(amount);
        int left = Math.abs(amount);
        int skipped = 0;
        LocalDate day = from;
        while (left > 0) {
            day = day.plusDays(step);
            if (august && August.has(day)) {
                skipped++;
            } else if (!workedOnly || calendar.worked(day)) {
                left--;
            }
        }
        tellAugust(skipped);
        return day;
    }

    /** The same day of a later month, its last one where it has no such day; each August on the way adds itself. */
    private LocalDate months(LocalDate from, int amount) {
        LocalDate plain = from.plusMonths(amount);
        if (plain.getDayOfMonth() != from.getDayOfMonth()) {
            told.add(Because.of("month-has-no-such-day", "day", plain));
        }
        int skipped = 0;
        while (august && August.between(from, plain.plusDays(skipped)) * August.LENGTH > skipped) {
            skipped = August.between(from, plain.plusDays(skipped)) * August.LENGTH;
        }
        tellAugust(skipped);
        return plain.plusDays(skipped);
    }

    private void tellAugust(int skipped) {
        if (skipped > 0) {
            told.add(Because.of("august-not-counted", "days", skipped));
        }
    }
}
