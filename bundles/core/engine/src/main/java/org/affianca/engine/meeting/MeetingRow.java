package org.affianca.engine.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.MeetingId;
import org.affianca.api.Secrecy;
import org.affianca.api.WorkId;
import org.affianca.api.meeting.Conclusion;
import org.affianca.api.meeting.Dissent;
import org.affianca.api.meeting.EarlierSession;
import org.affianca.api.meeting.Instrument;
import org.affianca.api.meeting.Invitation;
import org.affianca.api.meeting.Meeting;
import org.affianca.api.meeting.MeetingRequest;
import org.affianca.api.meeting.MeetingState;
import org.affianca.api.meeting.Quorum;
import org.affianca.api.meeting.Session;
import org.affianca.api.time.Period;

/** A row of core.meeting with the label of who asked for it. */
record MeetingRow(
        MeetingId id,
        int version,
        CaseId caseId,
        MeetingState state,
        Secrecy secrecy,
        String question,
        Optional<LocalDate> wantedBy,
        LocalDate requestedOn,
        String requestedBy,
        Optional<LocalDate> convenedOn,
        String convenedAt,
        String place,
        Optional<LocalDate> heldOn,
        String minutes,
        String outcome,
        String words,
        Optional<LocalDate> validFrom,
        Optional<LocalDate> validUntil,
        Optional<LocalDate> reviewOn,
        String cancelledBecause,
        Optional<Long> planId) {
    boolean isConcluded() {
        return validFrom.isPresent();
    }

    Meeting meeting(
            List<SeatRow> seats,
            List<Quorum> quorum,
            List<Instrument> instruments,
            List<EarlierSession> earlier,
            boolean mayWrite,
            List<Integer> maySign) {
        return new Meeting(
                id,
                version,
                caseId,
                state,
                new MeetingRequest(question, wantedBy, secrecy),
                requestedBy,
                requestedOn,
                convenedOn.map(on -> new Invitation(
                        on,
                        convenedAt,
                        place,
                        seats.stream().map(SeatRow::asSeat).toList(),
                        quorum)),
                heldOn.map(on -> session(on, seats, instruments)),
                earlier,
                seats.stream().flatMap(seat -> seat.signature().stream()).toList(),
                cancelledBecause,
                planId.map(WorkId::new),
                mayWrite,
                maySign);
    }

    private Session session(LocalDate on, List<SeatRow> seats, List<Instrument> instruments) {
        return new Session(
                on,
                seats.stream().filter(SeatRow::present).map(SeatRow::seat).toList(),
                instruments,
                seats.stream()
                        .filter(seat -> !seat.dissent().isEmpty())
                        .map(seat -> new Dissent(seat.seat(), seat.dissent()))
                        .toList(),
                validFrom.map(from -> new Conclusion(outcome, words, new Period(from, validUntil), reviewOn)),
                minutes);
    }
}
