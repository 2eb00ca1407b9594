package org.affianca.api.barrier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.affianca.api.PersonId;

/**
 * A wall between two persons, as those read it who answer for the guarded one. A name out of sight is empty.
 *
 * @param standing whether it holds today: neither lifted nor over
 * @param staying what was decided about those who worked on both sides
 * @param tries how often somebody asked for what is behind it
 */
public record Barrier(
        BarrierId id,
        int version,
        PersonId guarded,
        String guardedLabel,
        PersonId other,
        String otherLabel,
        String reason,
        LocalDate from,
        Optional<LocalDate> until,
        boolean standing,
        Instant setAt,
        String setBy,
        Optional<Lifting> lifted,
        List<Stayed> staying,
        int tries) {

    /** Who took the barrier down, when and why. */
    public record Lifting(Instant at, String by, String reason) {}

    /** Somebody of the staff and the side they were left on. */
    public record Stayed(String label, Side side, String decidedBy) {}
}
