package org.affianca.api.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.MeetingId;
import org.affianca.api.WorkId;

/**
 * A meeting whole.
 *
 * @param requestedBy label of staff
 * @param earlier sessions that could not decide, in their order
 * @param cancelledBecause empty unless cancelled
 * @param plan the plan that was opened from the verdict
 * @param mayWrite whether the actor may act on it now
 * @param maySign numbers of the seats that the actor may sign for now
 */
public record Meeting(
        MeetingId id,
        int version,
        CaseId caseId,
        MeetingState state,
        MeetingRequest request,
        String requestedBy,
        LocalDate requestedOn,
        Optional<Invitation> invitation,
        Optional<Session> session,
        List<EarlierSession> earlier,
        List<Signature> signatures,
        String cancelledBecause,
        Optional<WorkId> plan,
        boolean mayWrite,
        List<Integer> maySign) {
    public Meeting {
        earlier = List.copyOf(earlier);
        signatures = List.copyOf(signatures);
        maySign = List.copyOf(maySign);
    }
}
