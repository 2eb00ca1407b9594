package org.affianca.engine.meeting;

import static org.affianca.api.meeting.MeetingState.CONVENED;
import static org.affianca.api.meeting.MeetingState.HELD;
import static org.affianca.api.meeting.MeetingState.REQUESTED;

import java.util.List;
import java.util.Optional;
import org.affianca.api.Because;
import org.affianca.api.MeetingId;
import org.affianca.api.UserId;
import org.affianca.api.meeting.Invitation;
import org.affianca.api.meeting.Meeting;
import org.affianca.api.meeting.Seat;
import org.affianca.api.problem.Refused;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.ground.Ground;

/** Calls the members of a meeting; calling again replaces the call before and keeps the session that could not decide. */
final class Convening {
    private final Ground ground;
    private final MeetingMapper sql;
    private final SeatMapper seats;
    private final EarlierSessions earlier;
    private final Keeping meetings;

    Convening(Ground ground, Keeping meetings) {
        this.ground = ground;
        this.sql = ground.sql(MeetingMapper.class);
        this.seats = ground.sql(SeatMapper.class);
        this.earlier = new EarlierSessions(ground);
        this.meetings = meetings;
    }

    Meeting convene(MeetingId id, int version, Invitation invitation) {
        Viewer viewer = ground.viewer();
        MeetingRow row = meetings.writable(viewer, id, version);
        StateOrder.must(row, REQUESTED, CONVENED, HELD);
        if (row.isConcluded()) {
            throw new Refused(Because.of("meeting-concluded"));
        }
        List<UserId> asked = invitation.seats().stream()
                .map(Seat::staff)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        List<UserId> active = asked.isEmpty() ? List.of() : sql.active(viewer.organisation(), asked);
        InvitationRules.of(invitation, active, ground.codes()).orThrow();
        earlier.keep(viewer, id);
        int changed =
                sql.convene(viewer, id, version, invitation, ground.clock().instant());
        if (changed > 0) {
            seats.clearSeats(viewer, id);
            seats.clearQuorum(viewer, id);
            seats.clearInstruments(viewer, id);
            seats.addSeats(viewer, id, invitation.seats());
            seats.addQuorum(viewer, id, invitation.quorum());
            ground.events().happened(new MeetingConvened(row.caseId(), id));
        }
        return meetings.after(viewer, id, changed);
    }
}
