package org.affianca.engine.delivery;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import org.affianca.api.WorkId;
import org.affianca.api.delivery.WeeklyVisit;

/** A row of core.schedule_visit; days are counted from Monday, 1. */
record VisitRow(WorkId workId, int weekDay, String begins, BigDecimal quantity) {
    WeeklyVisit visit() {
        return new WeeklyVisit(DayOfWeek.of(weekDay), begins, Plainly.of(quantity));
    }
}
