package org.affianca.engine.meeting;

import java.util.Map;
import org.affianca.api.CaseId;
import org.affianca.api.MeetingId;
import org.affianca.api.event.CaseEvent;

/** A plan was opened from the verdict of a meeting. */
record PlanFromMeeting(CaseId caseId, MeetingId meeting) implements CaseEvent {
    @Override
    public Map<String, Object> values() {
        return Map.of("meeting", meeting.value());
    }
}
