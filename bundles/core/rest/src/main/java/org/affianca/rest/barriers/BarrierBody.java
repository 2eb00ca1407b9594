package org.affianca.rest.barriers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.affianca.api.PersonId;
import org.affianca.api.barrier.Barrier;
import org.affianca.api.barrier.BarrierId;
import org.affianca.rest.answer.Versioned;

/** A barrier as read. */
public record BarrierBody(
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
        Optional<Barrier.Lifting> lifted,
        List<Barrier.Stayed> staying,
        int tries)
        implements Versioned {
    static BarrierBody of(Barrier barrier) {
        return new BarrierBody(
                barrier.id(),
                barrier.version(),
                barrier.guarded(),
                barrier.guardedLabel(),
                barrier.other(),
                barrier.otherLabel(),
                barrier.reason(),
                barrier.from(),
                barrier.until(),
                barrier.standing(),
                barrier.setAt(),
                barrier.setBy(),
                barrier.lifted(),
                barrier.staying(),
                barrier.tries());
    }
}
