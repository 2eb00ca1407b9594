package org.affianca.engine.meeting;

import org.affianca.api.CaseId;
import org.affianca.api.MeetingId;
import org.affianca.api.meeting.Meeting;
import org.affianca.api.meeting.MeetingRequest;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.casefile.CaseLock;
import org.affianca.engine.check.Flaws;
import org.affianca.engine.ground.Ground;

/** Asks for a meeting in a case. */
final class Requesting {
    private final Ground ground;
    private final MeetingMapper sql;
    private final CaseLock lock;
    private final Keeping meetings;

    Requesting(Ground ground, Keeping meetings) {
        this.ground = ground;
        this.sql = ground.sql(MeetingMapper.class);
        this.lock = new CaseLock(ground.mappers());
        this.meetings = meetings;
    }

    Meeting request(CaseId of, MeetingRequest request) {
        ground.sight().mustWrite(of);
        Viewer viewer = ground.viewer();
        lock.hold(viewer.organisation(), of);
        Flaws flaws = new Flaws(ground.codes());
        flaws.prose("/question", request.question(), 4000);
        request.wantedBy().ifPresent(day -> flaws.when(day.isBefore(viewer.today()), "/wantedBy", "in-the-past"));
        request.wantedBy().ifPresent(day -> flaws.plausible("/wantedBy", day));
        flaws.orThrow();
        lock.mustBeOpen(viewer.organisation(), of);
        MeetingId id = new MeetingId(ground.ids().next());
        sql.request(viewer, id, of, request, ground.clock().instant());
        ground.events().happened(new MeetingRequested(of, id));
        return meetings.whole(viewer, id);
    }
}
