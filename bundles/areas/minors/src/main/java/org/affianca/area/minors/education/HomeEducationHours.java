package org.affianca.area.minors.education;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.affianca.api.Because;
import org.affianca.api.Verdict;
import org.affianca.api.area.DeliveryRule;
import org.affianca.api.area.ForService;
import org.affianca.api.area.WorkFile;
import org.affianca.api.work.Delivery;
import org.osgi.service.component.annotations.Component;

/**
 * An educator comes while the measure runs, and in a week no longer than was agreed and is tolerated. A week cut by the end
 * of a month is judged by its days in the month.
 */
@Component
@ForService(service = "minors.home-education")
public final class HomeEducationHours implements DeliveryRule {
    @Override
    public Verdict allows(WorkFile file, YearMonth month) {
        BigDecimal most = BigDecimal.valueOf(file.details(HomeEducation.class).weeklyHours())
                .add(file.figures().number("minors.education-tolerated-hours", month.atDay(1)));
        List<Because> reasons = new ArrayList<>();
        Map<LocalDate, BigDecimal> byWeek = new TreeMap<>();
        for (Delivery delivery : file.deliveries()) {
            LocalDate day = delivery.on();
            if (delivery.quantity().signum() > 0 && !runsOn(file, day)) {
                reasons.add(Because.of("educator-while-not-running", "day", day));
            }
            byWeek.merge(
                    day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)), delivery.quantity(), BigDecimal::add);
        }
        byWeek.forEach((monday, hours) -> {
            if (hours.compareTo(most) > 0) {
                reasons.add(
                        new Because("educator-beyond-agreed", Map.of("week", monday, "hours", hours, "most", most)));
            }
        });
        return Verdict.unless(reasons);
    }

    private static boolean runsOn(WorkFile file, LocalDate day) {
        return file.startedOn().filter(first -> !day.isBefore(first)).isPresent()
                && file.pauses().stream().noneMatch(pause -> pause.covers(day));
    }
}
