package org.affianca.engine.meeting;

import java.util.List;
import org.affianca.api.MeetingId;
import org.affianca.api.meeting.EarlierSession;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.ground.Ground;

/** The sessions of a meeting that could not decide: kept before its members are called again, told with the meeting. */
final class EarlierSessions {
    private final PastMapper sql;

    EarlierSessions(Ground ground) {
        this.sql = ground.sql(PastMapper.class);
    }

    /** Keeps the session that was held, if one was; before its seats are given out anew. */
    void keep(Viewer viewer, MeetingId id) {
        if (sql.keep(viewer, id) > 0) {
            sql.keepSeats(viewer, id);
            sql.keepInstruments(viewer, id);
        }
    }

    List<EarlierSession> of(Viewer viewer, MeetingId id) {
        List<PastRow> sessions = sql.sessions(viewer, id);
        if (sessions.isEmpty()) {
            return List.of();
        }
        List<PastSeatRow> seats = sql.seats(viewer, id);
        List<PastInstrumentRow> instruments = sql.instruments(viewer, id);
        return sessions.stream().map(row -> row.whole(seats, instruments)).toList();
    }
}
