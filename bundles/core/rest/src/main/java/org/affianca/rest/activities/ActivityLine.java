package org.affianca.rest.activities;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.ActivityId;
import org.affianca.api.activity.ActivitySummary;
import org.affianca.rest.cases.UnitNames;

/** An activity in a list. */
public record ActivityLine(
        ActivityId id,
        String title,
        String type,
        String unitLabel,
        LocalDate from,
        Optional<LocalDate> until,
        Optional<Integer> places,
        int enrolled,
        int waiting,
        Optional<LocalDate> nextSession) {
    static ActivityLine of(ActivitySummary line, UnitNames units) {
        return new ActivityLine(
                line.id(),
                line.title(),
                line.type(),
                units.of(line.unit()),
                line.period().from(),
                line.period().until(),
                line.places(),
                line.enrolled(),
                line.waiting(),
                line.nextSession());
    }
}
