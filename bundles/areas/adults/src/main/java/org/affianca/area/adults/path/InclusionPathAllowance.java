package org.affianca.area.adults.path;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.affianca.api.Because;
import org.affianca.api.area.Allowance;
import org.affianca.api.area.ForService;
import org.affianca.api.area.WorkFile;
import org.affianca.api.money.Money;
import org.affianca.api.work.Delivery;
import org.affianca.api.work.Entitlement;
import org.osgi.service.component.annotations.Component;

/**
 * The allowance of an inclusion path rests on the activity: it follows the hours attended over those agreed for the month,
 * and nothing is due for a month that the educator has not reported, or below the least attendance.
 */
@Component
@ForService(service = "adults.inclusion-path")
public final class InclusionPathAllowance implements Allowance {
    @Override
    public Entitlement forMonth(WorkFile file, YearMonth month) {
        InclusionPath path = file.details(InclusionPath.class);
        LocalDate last = month.atEndOfMonth();
        List<Because> how = new ArrayList<>();
        if (path.reportedUntil().filter(day -> !day.isBefore(last)).isEmpty()) {
            how.add(Because.of("path-not-reported", "until", last));
            return new Entitlement(Money.ZERO, how);
        }
        BigDecimal agreed = agreed(path, month);
        BigDecimal attended =
                file.deliveries().stream().map(Delivery::quantity).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal percent = attended.multiply(BigDecimal.valueOf(100))
                .divide(agreed, 2, RoundingMode.HALF_UP)
                .min(BigDecimal.valueOf(100));
        how.add(new Because("path-hours", Map.of("attended", attended, "agreed", agreed, "percent", percent)));
        BigDecimal least = file.figures().number("adults.path-least-attendance", last);
        if (percent.compareTo(least) < 0) {
            how.add(Because.of("path-below-least", "least", least));
            return new Entitlement(Money.ZERO, how);
        }
        Money due = path.monthlyAllowance().share(percent, BigDecimal.valueOf(100));
        how.add(new Because("path-amount", Map.of("full", path.monthlyAllowance(), "amount", due)));
        return new Entitlement(due, how);
    }

    /** The weekly hours spread over the weekdays of the month. */
    private static BigDecimal agreed(InclusionPath path, YearMonth month) {
        long weekdays = month.atDay(1)
                .datesUntil(month.plusMonths(1).atDay(1))
                .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0)
                .count();
        return BigDecimal.valueOf(path.weeklyHours() * weekdays).divide(BigDecimal.valueOf(5), 2, RoundingMode.HALF_UP);
    }
}
