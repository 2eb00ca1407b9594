package org.affianca.api.delivery;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * When a measure is to be delivered.
 *
 * @param due how much is due in all, such as the 120 hours of a community service; empty when it is open
 * @param holidays whether it is delivered on holidays too
 * @param weekly the visits of each week, at most 28
 * @param exceptions days that differ, each at most once; at most 366
 */
public record SchedulePlan(
        Optional<BigDecimal> due, boolean holidays, List<WeeklyVisit> weekly, List<DayException> exceptions) {
    /** Nothing planned, nothing due. */
    public static final SchedulePlan NONE = new SchedulePlan(Optional.empty(), false, List.of(), List.of());

    public SchedulePlan {
        weekly = List.copyOf(weekly);
        exceptions = List.copyOf(exceptions);
    }
}
