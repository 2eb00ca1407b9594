package org.affianca.api.queue;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A line of an entry's history.
 *
 * @param number in its list, without gaps
 * @param until how long, for a suspension
 * @param act what a refusal did, and {@code points} what it took away
 * @param code of the reason; empty when there is none
 * @param by label of staff
 */
public record Happening(
        long number,
        HappeningKind kind,
        LocalDate on,
        Optional<LocalDate> until,
        SetbackAct act,
        BigDecimal points,
        String code,
        String note,
        Instant at,
        String by) {}
