package org.affianca.engine.meeting;

import static org.affianca.api.meeting.MeetingState.CONVENED;
import static org.affianca.api.meeting.MeetingState.HELD;
import static org.affianca.api.meeting.MeetingState.REQUESTED;

import java.time.Clock;
import org.affianca.api.Because;
import org.affianca.api.MeetingId;
import org.affianca.api.event.EventLog;
import org.affianca.api.meeting.Meeting;
import org.affianca.api.problem.Refused;
import org.affianca.engine.access.Sight;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.check.Codes;
import org.affianca.engine.check.Flaws;
import org.affianca.engine.db.Mappers;

/** Calls a meeting off with a reason, before anything is concluded. */
final class Cancelling {
    private final MeetingMapper sql;
    private final Clock clock;
    private final Sight sight;
    private final Codes codes;
    private final EventLog events;
    private final Keeping meetings;

    Cancelling(Mappers mappers, Clock clock, Sight sight, Codes codes, EventLog events, Keeping meetings) {
        this.sql = mappers.of(MeetingMapper.class);
        this.clock = clock;
        this.sight = sight;
        this.codes = codes;
        this.events = events;
        this.meetings = meetings;
    }

    Meeting cancel(MeetingId id, int version, String reason) {
        Viewer viewer = sight.viewer();
        MeetingRow row = meetings.writable(viewer, id, version);
        StateOrder.must(row, REQUESTED, CONVENED, HELD);
        if (row.isConcluded()) {
            throw new Refused(Because.of("meeting-concluded"));
        }
        new Flaws(codes).prose("/reason", reason, 1000).orThrow();
        int changed = sql.cancel(viewer, id, version, reason, clock.instant());
        if (changed > 0) {
            events.happened(new MeetingCancelled(row.caseId(), id));
        }
        return meetings.after(viewer, id, changed);
    }
}
