package org.affianca.api.work;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.Code;
import org.affianca.api.catalogue.Stage;

/** One line of a work's history: which step, on which stage, since which day, decided by whom and why. */
public record StepTaken(
        String step,
        Stage stage,
        LocalDate on,
        Optional<Code> outcome,
        Optional<LocalDate> until,
        String note,
        String by,
        Instant at) {}
