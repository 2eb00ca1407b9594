package org.affianca.rest.queues;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.queue.Happening;
import org.affianca.api.queue.HappeningKind;
import org.affianca.api.queue.SetbackAct;

/** A line of an entry's history. */
public record WaitingEvent(
        long number,
        HappeningKind kind,
        LocalDate on,
        Optional<LocalDate> until,
        SetbackAct setback,
        BigDecimal points,
        String code,
        String note,
        Instant at,
        String by) {
    static WaitingEvent of(Happening what) {
        return new WaitingEvent(
                what.number(),
                what.kind(),
                what.on(),
                what.until(),
                what.act(),
                what.points(),
                what.code(),
                what.note(),
                what.at(),
                what.by());
    }
}
