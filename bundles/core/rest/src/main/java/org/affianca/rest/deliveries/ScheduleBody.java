package org.affianca.rest.deliveries;

import org.affianca.api.WorkId;
import org.affianca.api.delivery.Progress;
import org.affianca.api.delivery.Schedule;
import org.affianca.api.delivery.SchedulePlan;
import org.affianca.rest.answer.Versioned;

/** A schedule as read. */
public record ScheduleBody(WorkId work, int version, SchedulePlan plan, Progress progress, boolean mayWrite)
        implements Versioned {
    static ScheduleBody of(Schedule schedule) {
        return new ScheduleBody(
                schedule.work(), schedule.version(), schedule.plan(), schedule.progress(), schedule.mayWrite());
    }
}
