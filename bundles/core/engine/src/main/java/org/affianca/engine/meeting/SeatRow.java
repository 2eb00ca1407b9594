package org.affianca.engine.meeting;

import java.time.Instant;
import java.util.Optional;
import org.affianca.api.UserId;
import org.affianca.api.meeting.Seat;
import org.affianca.api.meeting.Signature;

/** A row of core.meeting_seat; {@code name} is the account's label for staff, {@code signedBy} one too. */
record SeatRow(
        int seat,
        String body,
        String role,
        Optional<Long> staffId,
        String name,
        boolean deciding,
        boolean present,
        String dissent,
        String signedHow,
        String signedNote,
        Optional<String> signedBy,
        Optional<Instant> signedAt) {
    Seat asSeat() {
        return new Seat(body, role, staffId.map(UserId::new), name, deciding);
    }

    boolean isOf(UserId user) {
        return staffId.map(id -> id == user.value()).orElse(false);
    }

    boolean mustSign() {
        return deciding && present;
    }

    boolean isSigned() {
        return signedAt.isPresent();
    }

    Optional<Signature> signature() {
        return signedAt.map(at -> new Signature(seat, signedHow, signedNote, signedBy.orElse(""), at));
    }
}
