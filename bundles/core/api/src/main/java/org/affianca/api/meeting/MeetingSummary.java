package org.affianca.api.meeting;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.MeetingId;

/** A meeting in a list: its day, once there is one, and the code of its outcome (empty until then). */
public record MeetingSummary(
        MeetingId id,
        CaseId caseId,
        MeetingState state,
        String question,
        LocalDate requestedOn,
        Optional<LocalDate> day,
        String outcome,
        Optional<LocalDate> validUntil) {}
