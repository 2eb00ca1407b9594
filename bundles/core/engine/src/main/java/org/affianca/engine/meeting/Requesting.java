package org.affianca.engine.meeting;

import java.time.Clock;
import org.affianca.api.Because;
import org.affianca.api.CaseId;
import org.affianca.api.MeetingId;
import org.affianca.api.event.EventLog;
import org.affianca.api.meeting.Meeting;
import org.affianca.api.meeting.MeetingRequest;
import org.affianca.api.problem.Refused;
import org.affianca.engine.access.Sight;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.casefile.CaseLock;
import org.affianca.engine.check.Codes;
import org.affianca.engine.check.Flaws;
import org.affianca.engine.db.Ids;
import org.affianca.engine.db.Mappers;

/** Asks for a meeting in a case. */
final class Requesting {
    private final MeetingMapper sql;
    private final Ids ids;
    private final Clock clock;
    private final Sight sight;
    private final Codes codes;
    private final EventLog events;
    private final CaseLock lock;
    private final Keeping meetings;

    Requesting(Mappers mappers, Ids ids, Clock clock, Sight sight, Codes codes, EventLog events, Keeping meetings) {
        this.sql = mappers.of(MeetingMapper.class);
        this.ids = ids;
        this.clock = clock;
        this.sight = sight;
        this.codes = codes;
        this.events = events;
        this.lock = new CaseLock(mappers);
        this.meetings = meetings;
    }

    Meeting request(CaseId of, MeetingRequest request) {
        sight.mustWrite(of);
        Viewer viewer = sight.viewer();
        lock.hold(viewer.organisation(), of);
        Flaws flaws = new Flaws(codes);
        flaws.prose("/question", request.question(), 4000);
        request.wantedBy().ifPresent(day -> flaws.when(day.isBefore(viewer.today()), "/wantedBy", "in-the-past"));
        request.wantedBy().ifPresent(day -> flaws.plausible("/wantedBy", day));
        flaws.orThrow();
        if (sql.isOpen(viewer.organisation(), of) == 0) {
            throw new Refused(Because.of("case-is-closed"));
        }
        MeetingId id = new MeetingId(ids.next());
        sql.request(viewer, id, of, request, clock.instant());
        events.happened(new MeetingRequested(of, id));
        return meetings.whole(viewer, id);
    }
}
