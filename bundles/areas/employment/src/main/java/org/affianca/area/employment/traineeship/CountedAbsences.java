package org.affianca.area.employment.traineeship;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.affianca.api.work.Delivery;

/**
 * The absences of a month that count as attendance, and for how many hours: each weekday for one day of the project,
 * a week for no more than the hours of the project that were not attended in it.
 */
record CountedAbsences(int days, BigDecimal hours) {
    static CountedAbsences of(Traineeship project, List<Delivery> deliveries, Set<String> codes) {
        BigDecimal ofDay = BigDecimal.valueOf(project.weeklyHours())
                .divide(BigDecimal.valueOf(project.daysPerWeek()), 2, RoundingMode.HALF_UP);
        Map<LocalDate, BigDecimal> absent = new TreeMap<>();
        Map<LocalDate, BigDecimal> attended = new TreeMap<>();
        int days = 0;
        for (Delivery delivery : deliveries) {
            attended.merge(monday(delivery.on()), delivery.quantity(), BigDecimal::add);
            if (counts(delivery, codes) && RunningDays.isWeekday(delivery.on(), project.daysPerWeek())) {
                days++;
                absent.merge(monday(delivery.on()), ofDay, BigDecimal::add);
            }
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (Map.Entry<LocalDate, BigDecimal> week : absent.entrySet()) {
            BigDecimal room = BigDecimal.valueOf(project.weeklyHours()).subtract(attended.get(week.getKey()));
            sum = sum.add(week.getValue().min(room.max(BigDecimal.ZERO)));
        }
        return new CountedAbsences(days, sum);
    }

    private static boolean counts(Delivery delivery, Set<String> codes) {
        return delivery.absence().filter(code -> codes.contains(code.value())).isPresent();
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
