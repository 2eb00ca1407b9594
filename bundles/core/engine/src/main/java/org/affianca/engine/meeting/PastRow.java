package org.affianca.engine.meeting;

import java.time.LocalDate;
import java.util.List;
import org.affianca.api.meeting.EarlierSession;

/** A row of core.meeting_past. */
record PastRow(int session, LocalDate heldOn, String place, String minutes) {
    EarlierSession whole(List<PastSeatRow> seats, List<PastInstrumentRow> instruments) {
        return new EarlierSession(
                heldOn,
                place,
                seats.stream()
                        .filter(seat -> seat.session() == session)
                        .map(PastSeatRow::attendance)
                        .toList(),
                instruments.stream()
                        .filter(one -> one.session() == session)
                        .map(PastInstrumentRow::instrument)
                        .toList(),
                minutes);
    }
}
