package org.affianca.engine.activity;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import org.affianca.api.activity.ActivitySession;
import org.affianca.api.activity.SessionState;

/** A row of core.activity_session. */
record SessionRow(
        int number, LocalDate onDay, String fromTime, String untilTime, String place, SessionState state, String note) {
    ActivitySession session() {
        return new ActivitySession(number, onDay, fromTime, untilTime, place, state, note);
    }

    int minutes() {
        return (int) Duration.between(LocalTime.parse(fromTime), LocalTime.parse(untilTime))
                .toMinutes();
    }
}
