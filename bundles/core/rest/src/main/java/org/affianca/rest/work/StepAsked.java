package org.affianca.rest.work;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.Code;

/** A step as a caseworker decides it. */
public record StepAsked(String step, LocalDate on, Optional<Code> outcome, Optional<LocalDate> until, String note) {}
