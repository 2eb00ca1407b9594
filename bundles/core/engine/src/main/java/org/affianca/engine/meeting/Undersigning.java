package org.affianca.engine.meeting;

import static org.affianca.api.meeting.MeetingState.HELD;
import static org.affianca.api.meeting.MeetingState.SIGNED;

import java.util.List;
import org.affianca.api.Because;
import org.affianca.api.MeetingId;
import org.affianca.api.meeting.Meeting;
import org.affianca.api.meeting.Signing;
import org.affianca.api.problem.Forbidden;
import org.affianca.api.problem.Refused;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.check.Flaws;
import org.affianca.engine.ground.Ground;

/** Takes the signatures of those who decided; the last one closes the minutes. */
final class Undersigning {
    private static final String ON_SCREEN = "on-screen";
    private final Ground ground;
    private final MeetingMapper sql;
    private final SeatMapper seats;
    private final Keeping meetings;

    Undersigning(Ground ground, Keeping meetings) {
        this.ground = ground;
        this.sql = ground.sql(MeetingMapper.class);
        this.seats = ground.sql(SeatMapper.class);
        this.meetings = meetings;
    }

    Meeting sign(MeetingId id, int version, Signing signing) {
        Viewer viewer = ground.viewer();
        MeetingRow row = meetings.seen(viewer, id, version);
        StateOrder.must(row, HELD);
        if (!row.isConcluded()) {
            throw new Refused(Because.of("nothing-to-sign"));
        }
        List<SeatRow> called = seats.seats(viewer, id);
        boolean own = check(viewer, called, signing);
        if (!own && !(ground.sight().sees(row.caseId()) && ground.sight().mayWrite(row.caseId()))) {
            throw new Forbidden("signing for another member");
        }
        boolean last = called.stream()
                .filter(SeatRow::mustSign)
                .allMatch(seat -> seat.isSigned() || seat.seat() == signing.seat());
        int changed = sql.sign(
                viewer, id, version, last ? SIGNED : HELD, ground.clock().instant());
        if (changed > 0) {
            seats.sign(viewer, id, signing, ground.clock().instant());
            if (last) {
                ground.events().happened(new MeetingSigned(row.caseId(), id));
            }
        }
        return meetings.after(viewer, id, changed);
    }

    /** Whether the actor signs for the own seat. On screen nobody signs for another. */
    private boolean check(Viewer viewer, List<SeatRow> called, Signing signing) {
        Flaws flaws = new Flaws(ground.codes());
        flaws.code("/how", "signature-way", signing.how());
        flaws.optionalLine("/note", signing.note(), 500);
        boolean onScreen = signing.how().equals(ON_SCREEN);
        flaws.when(!onScreen && signing.note().isBlank(), "/note", "required");
        SeatRow seat = called.stream()
                .filter(one -> one.seat() == signing.seat() && one.mustSign())
                .findFirst()
                .orElse(null);
        flaws.when(seat == null, "/seat", "seat-does-not-sign");
        boolean own = seat != null && seat.isOf(viewer.user());
        flaws.when(seat != null && seat.isSigned(), "/seat", "signed-already");
        flaws.when(seat != null && onScreen && !own, "/how", "on-screen-is-for-oneself");
        flaws.orThrow();
        return own;
    }
}
