package org.affianca.engine.meeting;

import java.util.List;
import org.affianca.api.MeetingId;
import org.affianca.api.meeting.Meeting;
import org.affianca.api.meeting.MeetingState;
import org.affianca.api.problem.Forbidden;
import org.affianca.api.problem.Missing;
import org.affianca.engine.access.Sight;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.ground.Ground;

/** Meetings whole, for the ones who may see them; and the one who may act on one. */
final class Keeping {
    private final MeetingMapper sql;
    private final SeatMapper seats;
    private final EarlierSessions earlier;
    private final Sight sight;

    Keeping(Ground ground) {
        this.sql = ground.sql(MeetingMapper.class);
        this.seats = ground.sql(SeatMapper.class);
        this.earlier = new EarlierSessions(ground);
        this.sight = ground.sight();
    }

    Meeting whole(Viewer viewer, MeetingId id) {
        return whole(viewer, sql.seen(viewer, id).orElseThrow(() -> new Missing("meeting")));
    }

    Meeting whole(Viewer viewer, MeetingRow row) {
        List<SeatRow> taken = seats.seats(viewer, row.id());
        boolean mayWrite = sight.sees(row.caseId()) && sight.mayWrite(row.caseId());
        return row.meeting(
                taken,
                seats.quorum(viewer, row.id()),
                seats.instruments(viewer, row.id()).stream()
                        .map(InstrumentRow::instrument)
                        .toList(),
                earlier.of(viewer, row.id()),
                mayWrite && row.state().isOpen(),
                row.state() == MeetingState.HELD && row.isConcluded()
                        ? taken.stream()
                                .filter(seat -> seat.mustSign() && !seat.isSigned())
                                .filter(seat -> mayWrite || seat.isOf(viewer.user()))
                                .map(SeatRow::seat)
                                .toList()
                        : List.of());
    }

    /** The meeting as it stands, when the actor sees it and read this version of it. */
    MeetingRow seen(Viewer viewer, MeetingId id, int version) {
        MeetingRow row = sql.seen(viewer, id).orElseThrow(() -> new Missing("meeting"));
        if (row.version() != version) {
            throw sql.changed(viewer.organisation(), id).stale();
        }
        return row;
    }

    /** As {@link #seen}, when the actor writes in the case; whoever only has a seat reads and signs. */
    MeetingRow writable(Viewer viewer, MeetingId id, int version) {
        MeetingRow row = seen(viewer, id, version);
        if (!sight.sees(row.caseId()) || !sight.mayWrite(row.caseId())) {
            throw new Forbidden("acting on this meeting");
        }
        return row;
    }

    /** What an act answers; stale when somebody else came first. */
    Meeting after(Viewer viewer, MeetingId id, int changed) {
        if (changed == 0) {
            throw sql.changed(viewer.organisation(), id).stale();
        }
        return whole(viewer, id);
    }
}
