package org.affianca.engine.meeting;

import static org.affianca.api.meeting.MeetingState.CONVENED;
import static org.affianca.api.meeting.MeetingState.HELD;
import static org.affianca.api.meeting.MeetingState.REQUESTED;

import org.affianca.api.Because;
import org.affianca.api.MeetingId;
import org.affianca.api.meeting.Meeting;
import org.affianca.api.problem.Refused;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.check.Flaws;
import org.affianca.engine.ground.Ground;

/** Calls a meeting off with a reason, before anything is concluded. */
final class Cancelling {
    private final Ground ground;
    private final MeetingMapper sql;
    private final Keeping meetings;

    Cancelling(Ground ground, Keeping meetings) {
        this.ground = ground;
        this.sql = ground.sql(MeetingMapper.class);
        this.meetings = meetings;
    }

    Meeting cancel(MeetingId id, int version, String reason) {
        Viewer viewer = ground.viewer();
        MeetingRow row = meetings.writable(viewer, id, version);
        StateOrder.must(row, REQUESTED, CONVENED, HELD);
        if (row.isConcluded()) {
            throw new Refused(Because.of("meeting-concluded"));
        }
        new Flaws(ground.codes()).prose("/reason", reason, 1000).orThrow();
        int changed = sql.cancel(viewer, id, version, reason, ground.clock().instant());
        if (changed > 0) {
            ground.events().happened(new MeetingCancelled(row.caseId(), id));
        }
        return meetings.after(viewer, id, changed);
    }
}
