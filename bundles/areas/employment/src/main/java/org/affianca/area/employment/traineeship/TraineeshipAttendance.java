package org.affianca.area.employment.traineeship;

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
import org.affianca.area.employment.EmploymentSettings;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * Attendance is possible only while the traineeship runs, on its weekdays, and within the weekly hours of the training
 * project. A week cut by the end of a month is judged by its days in the month.
 */
@Component(configurationPid = EmploymentSettings.PID)
@ForService(service = "employment.traineeship")
public final class TraineeshipAttendance implements DeliveryRule {
    private final EmploymentSettings settings;

    @Activate
    public TraineeshipAttendance(EmploymentSettings settings) {
        this.settings = settings;
    }

    @Override
    public Verdict allows(WorkFile file, YearMonth month) {
        int project = file.details(Traineeship.class).weeklyHours();
        int most = Math.min(project + settings.toleratedWeeklyHours(), settings.mostWeeklyHours());
        RunningDays running = RunningDays.of(file);
        Map<LocalDate, BigDecimal> byWeek = new TreeMap<>();
        Reasons reasons = new Reasons();
        for (Delivery delivery : file.deliveries()) {
            LocalDate day = delivery.on();
            LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            byWeek.merge(monday, delivery.quantity(), BigDecimal::add);
            boolean attended = delivery.quantity().signum() > 0;
            reasons.when(
                    (attended || delivery.absence().isPresent()) && !running.include(day),
                    Because.of("attendance-while-not-running", "day", day));
            reasons.when(
                    attended && day.getDayOfWeek() == DayOfWeek.SUNDAY && !settings.sundays(),
                    Because.of("attendance-on-sunday", "day", day));
        }
        byWeek.forEach((monday, hours) -> reasons.when(
                hours.compareTo(BigDecimal.valueOf(most)) > 0,
                new Because("week-beyond-project", Map.of("week", monday, "hours", hours, "most", most))));
        return reasons.verdict();
    }
}
