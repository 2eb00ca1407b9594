package org.affianca.api.report;

import java.time.Instant;
import java.util.Optional;
import org.affianca.api.UnitId;

/**
 * Something that was done with a report, by whom and why.
 *
 * @param what received, corrected, screened, assigned, linked, reopened, answered
 * @param after where the report stood afterwards
 * @param outcome of a screening
 * @param reason a code or text that the step asks for, may be empty
 * @param unit where it was assigned to
 * @param worker label of whom it was assigned to, may be empty
 */
public record ReportStep(
        Instant at,
        String by,
        String what,
        ReportState after,
        Optional<ScreeningOutcome> outcome,
        String reason,
        Optional<UnitId> unit,
        String worker,
        String note) {}
