package org.affianca.engine.activity;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.ActivityId;
import org.affianca.api.UnitId;
import org.affianca.api.activity.ActivitySummary;
import org.affianca.api.time.Period;

/** An activity as a list shows it. */
record SummaryRow(
        ActivityId id,
        String title,
        String type,
        UnitId unitId,
        LocalDate fromDay,
        Optional<LocalDate> untilDay,
        Optional<Integer> places,
        int enrolled,
        int waiting,
        Optional<LocalDate> nextSession) {
    ActivitySummary summary() {
        return new ActivitySummary(
                id, title, type, unitId, new Period(fromDay, untilDay), places, enrolled, waiting, nextSession);
    }
}
