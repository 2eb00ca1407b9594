package org.affianca.api.work;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.Advice;
import org.affianca.api.Code;
import org.affianca.api.catalogue.Stage;

/**
 * One line of a work's history: which step, on which stage, since which day, decided by whom and why.
 *
 * @param advice what the area's rule advised then, where the step was a decision and there was a rule
 * @param definition on a line that tells of a move to another version of the service: to which one
 */
public record StepTaken(
        String step,
        Stage stage,
        LocalDate on,
        Optional<Code> outcome,
        Optional<LocalDate> until,
        String note,
        String by,
        Instant at,
        Optional<Advice> advice,
        Optional<Integer> definition) {
    /** A plain step. */
    public StepTaken(
            String step,
            Stage stage,
            LocalDate on,
            Optional<Code> outcome,
            Optional<LocalDate> until,
            String note,
            String by,
            Instant at) {
        this(step, stage, on, outcome, until, note, by, at, Optional.empty(), Optional.empty());
    }
}
