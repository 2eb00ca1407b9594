package org.affianca.engine.meeting;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.MeetingId;
import org.affianca.api.meeting.MeetingState;
import org.affianca.api.meeting.MeetingSummary;

/** A meeting as a list shows it. */
record SummaryRow(
        MeetingId id,
        CaseId caseId,
        MeetingState state,
        String question,
        LocalDate requestedOn,
        Optional<LocalDate> convenedOn,
        Optional<LocalDate> heldOn,
        String outcome,
        Optional<LocalDate> validUntil) {
    MeetingSummary summary() {
        return new MeetingSummary(
                id, caseId, state, question, requestedOn, heldOn.or(() -> convenedOn), outcome, validUntil);
    }
}
