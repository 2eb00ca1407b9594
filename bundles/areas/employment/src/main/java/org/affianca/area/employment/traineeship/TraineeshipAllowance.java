package org.affianca.area.employment.traineeship;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.affianca.api.Because;
import org.affianca.api.area.Allowance;
import org.affianca.api.area.ForService;
import org.affianca.api.area.WorkFile;
import org.affianca.api.money.Money;
import org.affianca.api.work.Delivery;
import org.affianca.api.work.Entitlement;
import org.affianca.area.employment.EmploymentSettings;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * The monthly allowance follows attendance: the full amount in proportion to the hours attended over those due in the
 * month, nothing below the least share. Hours due are those of the weekdays on which the traineeship ran; every figure
 * told is the figure computed with. It is no income for ISEE and does not reduce the ADI (ministerial note 16631/2024).
 */
@Component(configurationPid = EmploymentSettings.PID)
@ForService(service = "employment.traineeship")
public final class TraineeshipAllowance implements Allowance {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final EmploymentSettings settings;

    @Activate
    public TraineeshipAllowance(EmploymentSettings settings) {
        this.settings = settings;
    }

    @Override
    public Entitlement forMonth(WorkFile file, YearMonth month) {
        Traineeship project = file.details(Traineeship.class);
        BigDecimal ofMonth = hours(
                project, RunningDays.weekdays(month, project.daysPerWeek()).count());
        BigDecimal due = hours(project, RunningDays.of(file).dueIn(month, project.daysPerWeek()));
        if (due.signum() == 0) {
            return new Entitlement(Money.ZERO, List.of(Because.of("allowance-not-running")));
        }
        List<Because> how = new ArrayList<>();
        how.add(new Because("allowance-hours-due", Map.of("due", due, "month", ofMonth)));
        BigDecimal attended = attended(file.deliveries(), how).add(counted(project, file.deliveries(), how));
        BigDecimal percent =
                attended.multiply(HUNDRED).divide(due, 2, RoundingMode.HALF_UP).min(HUNDRED);
        how.add(Because.of("allowance-share", "percent", percent));
        if (isBelow(percent, settings.nothingBelowPercent())) {
            how.add(Because.of("allowance-below-least", "least", settings.nothingBelowPercent()));
            return new Entitlement(Money.ZERO, how);
        }
        BigDecimal paid = isBelow(percent, settings.fullFromPercent()) ? attended : due;
        Money amount = project.monthlyAllowance().share(paid, ofMonth);
        how.add(new Because(
                "allowance-amount",
                Map.of("full", project.monthlyAllowance(), "hours", paid, "month", ofMonth, "amount", amount)));
        how.add(Because.of("allowance-not-income"));
        return new Entitlement(amount, how);
    }

    private static BigDecimal hours(Traineeship project, long days) {
        return BigDecimal.valueOf(project.weeklyHours() * days)
                .divide(BigDecimal.valueOf(Math.max(5, project.daysPerWeek())), 2, RoundingMode.HALF_UP);
    }

    private static BigDecimal attended(List<Delivery> deliveries, List<Because> how) {
        BigDecimal hours = deliveries.stream().map(Delivery::quantity).reduce(BigDecimal.ZERO, BigDecimal::add);
        how.add(Because.of("allowance-hours-attended", "hours", hours));
        return hours;
    }

    private BigDecimal counted(Traineeship project, List<Delivery> deliveries, List<Because> how) {
        Set<String> codes =
                Set.copyOf(List.of(settings.countedAbsences().strip().split("\\s*,\\s*")));
        CountedAbsences absences = CountedAbsences.of(project, deliveries, codes);
        if (absences.days() > 0) {
            how.add(new Because(
                    "allowance-absences-counted", Map.of("days", absences.days(), "hours", absences.hours())));
        }
        return absences.hours();
    }

    private static boolean isBelow(BigDecimal percent, int limit) {
        return percent.compareTo(BigDecimal.valueOf(limit)) < 0;
    }
}
