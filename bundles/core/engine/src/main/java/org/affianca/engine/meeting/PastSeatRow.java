package org.affianca.engine.meeting;

import java.util.Optional;
import org.affianca.api.UserId;
import org.affianca.api.meeting.Attendance;
import org.affianca.api.meeting.Seat;

/** A row of core.meeting_past_seat; {@code name} is the account's label for staff. */
record PastSeatRow(
        int session,
        String body,
        String role,
        Optional<Long> staffId,
        String name,
        boolean deciding,
        boolean present,
        String dissent) {
    Attendance attendance() {
        return new Attendance(new Seat(body, role, staffId.map(UserId::new), name, deciding), present, dissent);
    }
}
