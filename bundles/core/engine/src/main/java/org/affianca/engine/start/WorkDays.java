package org.affianca.engine.start;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.affianca.api.work.Delivery;

/** Picks moments in office hours, and the days somebody comes to work. */
final class WorkDays {
    private static final ZoneId ROME = ZoneId.of("Europe/Rome");

    private final Random random;

    WorkDays(Random random) {
        this.random = random;
    }

    /** A moment between nine and five on the day, or on the Monday after it. */
    Instant on(LocalDate day) {
        return workday(day)
                .atTime(9 + random.nextInt(8), random.nextInt(60))
                .atZone(ROME)
                .toInstant();
    }

    /** Four hours on Monday to Thursday of the month, from the first day on. */
    static List<Delivery> deliveries(YearMonth month, LocalDate from) {
        return month.atDay(1)
                .datesUntil(month.plusMonths(1).atDay(1))
                .filter(day -> !day.isBefore(from) && day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) < 0)
                .map(day -> new Delivery(day, BigDecimal.valueOf(4), Optional.empty()))
                .toList();
    }

    static LocalDate workdayBefore(LocalDate day) {
        LocalDate before = day.minusDays(1);
        while (!workday(before).equals(before)) {
            before = before.minusDays(1);
        }
        return before;
    }

    static LocalDate workday(LocalDate day) {
        LocalDate next = day;
        while (next.getDayOfWeek() == DayOfWeek.SATURDAY || next.getDayOfWeek() == DayOfWeek.SUNDAY) {
            next = next.plusDays(1);
        }
        return next;
    }
}
