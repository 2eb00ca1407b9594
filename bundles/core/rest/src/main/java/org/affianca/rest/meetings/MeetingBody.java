package org.affianca.rest.meetings;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.MeetingId;
import org.affianca.api.WorkId;
import org.affianca.api.meeting.EarlierSession;
import org.affianca.api.meeting.Invitation;
import org.affianca.api.meeting.Meeting;
import org.affianca.api.meeting.MeetingRequest;
import org.affianca.api.meeting.MeetingState;
import org.affianca.api.meeting.Signature;
import org.affianca.rest.answer.Versioned;

/** A meeting as read. */
public record MeetingBody(
        MeetingId id,
        int version,
        CaseId caseId,
        MeetingState state,
        MeetingRequest request,
        String requestedBy,
        LocalDate requestedOn,
        Optional<Invitation> invitation,
        Optional<SessionBody> session,
        List<EarlierSession> earlier,
        List<Signature> signatures,
        String cancelledBecause,
        Optional<WorkId> plan,
        boolean mayWrite,
        List<Integer> maySign)
        implements Versioned {
    static MeetingBody of(Meeting meeting) {
        return new MeetingBody(
                meeting.id(),
                meeting.version(),
                meeting.caseId(),
                meeting.state(),
                meeting.request(),
                meeting.requestedBy(),
                meeting.requestedOn(),
                meeting.invitation(),
                meeting.session().map(SessionBody::of),
                meeting.earlier(),
                meeting.signatures(),
                meeting.cancelledBecause(),
                meeting.plan(),
                meeting.mayWrite(),
                meeting.maySign());
    }
}
