package org.affianca.rest.activities;

import java.util.List;
import org.affianca.api.ActivityId;
import org.affianca.api.activity.Activity;
import org.affianca.api.activity.ActivitySession;
import org.affianca.api.activity.Enrolment;
import org.affianca.api.activity.Mark;
import org.affianca.rest.answer.Versioned;
import org.affianca.rest.cases.UnitNames;

/** An activity as read. */
public record ActivityBody(
        ActivityId id,
        int version,
        ActivityDataBody data,
        String unitLabel,
        String leaderLabel,
        List<Enrolment> enrolments,
        List<ActivitySession> sessions,
        List<Mark> marks,
        boolean mayWrite)
        implements Versioned {
    static ActivityBody of(Activity activity, UnitNames units) {
        return new ActivityBody(
                activity.id(),
                activity.version(),
                ActivityDataBody.of(activity.data()),
                units.of(activity.data().unit()),
                activity.leader(),
                activity.enrolments(),
                activity.sessions(),
                activity.marks(),
                activity.mayWrite());
    }
}
