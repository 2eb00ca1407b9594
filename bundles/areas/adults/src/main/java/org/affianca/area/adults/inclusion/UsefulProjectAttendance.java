package org.affianca.area.adults.inclusion;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.TreeMap;
import org.affianca.api.Because;
import org.affianca.api.Reasons;
import org.affianca.api.Verdict;
import org.affianca.api.area.DeliveryRule;
import org.affianca.api.area.ForService;
import org.affianca.api.area.WorkFile;
import org.affianca.api.work.Delivery;
import org.osgi.service.component.annotations.Component;

/** Attendance of a useful project keeps to the hours a week that were agreed. */
@Component
@ForService(service = "adults.useful-project")
public final class UsefulProjectAttendance implements DeliveryRule {
    @Override
    public Verdict allows(WorkFile file, YearMonth month) {
        int most = file.details(UsefulProject.class).weeklyHours();
        Map<LocalDate, BigDecimal> byWeek = new TreeMap<>();
        for (Delivery delivery : file.deliveries()) {
            LocalDate monday = delivery.on().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            byWeek.merge(monday, delivery.quantity(), BigDecimal::add);
        }
        Reasons reasons = new Reasons();
        byWeek.forEach((monday, hours) -> reasons.when(
                hours.compareTo(BigDecimal.valueOf(most)) > 0,
                new Because("useful-week-beyond", Map.of("week", monday, "hours", hours, "most", most))));
        return reasons.verdict();
    }
}
