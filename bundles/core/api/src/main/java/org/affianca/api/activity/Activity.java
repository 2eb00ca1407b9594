package org.affianca.api.activity;

import java.util.List;
import org.affianca.api.ActivityId;

/** An activity whole: what it is, who is enrolled, when it meets, and who came; {@code leader} is a label of staff. */
public record Activity(
        ActivityId id,
        int version,
        ActivityData data,
        String leader,
        List<Enrolment> enrolments,
        List<ActivitySession> sessions,
        List<Mark> marks,
        boolean mayWrite) {
    public Activity {
        enrolments = List.copyOf(enrolments);
        sessions = List.copyOf(sessions);
        marks = List.copyOf(marks);
    }
}
