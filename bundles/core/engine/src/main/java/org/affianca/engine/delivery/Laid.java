package org.affianca.engine.delivery;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.affianca.api.catalogue.Stage;
import org.affianca.api.delivery.DayException;
import org.affianca.api.delivery.PlannedDay;
import org.affianca.api.delivery.SchedulePlan;
import org.affianca.api.delivery.WeeklyVisit;
import org.affianca.api.delivery.Why;
import org.affianca.api.time.Period;
import org.affianca.api.time.WorkingDays;

/** A plan laid out on the calendar, within the time of its measure. */
record Laid(SchedulePlan plan, Period period, List<StageRow> stages, WorkingDays calendar) {

    /** The visits between two days, both included; those that fall out stand among them with a zero. */
    List<PlannedDay> days(LocalDate first, LocalDate last) {
        Map<LocalDate, DayException> exceptions =
                plan.exceptions().stream().collect(Collectors.toMap(DayException::on, Function.identity()));
        List<PlannedDay> days = new ArrayList<>();
        LocalDate end = period.until().filter(until -> until.isBefore(last)).orElse(last);
        LocalDate day = period.from().isAfter(first) ? period.from() : first;
        for (; !day.isAfter(end); day = day.plusDays(1)) {
            DayException exception = exceptions.get(day);
            if (exception != null) {
                days.add(exceptional(exception));
            } else {
                visits(day, days);
            }
        }
        return days;
    }

    static BigDecimal total(List<PlannedDay> days) {
        return days.stream().map(PlannedDay::quantity).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private PlannedDay exceptional(DayException e) {
        return suspended(e.on())
                ? new PlannedDay(e.on(), "", BigDecimal.ZERO, Why.SUSPENDED, e.reason())
                : new PlannedDay(e.on(), "", e.quantity(), Why.EXCEPTION, e.reason());
    }

    private void visits(LocalDate day, List<PlannedDay> days) {
        Why why = suspended(day) ? Why.SUSPENDED : !plan.holidays() && calendar.holiday(day) ? Why.HOLIDAY : Why.WEEKLY;
        for (WeeklyVisit visit : plan.weekly()) {
            if (visit.day() == day.getDayOfWeek()) {
                days.add(new PlannedDay(
                        day, visit.at(), why == Why.WEEKLY ? visit.quantity() : BigDecimal.ZERO, why, ""));
            }
        }
    }

    /** By the last step that was taken up to that day. */
    private boolean suspended(LocalDate day) {
        return stages.stream()
                .filter(step -> !step.onDay().isAfter(day))
                .reduce((earlier, later) -> later)
                .map(step -> step.stage() == Stage.PAUSED)
                .orElse(false);
    }
}
