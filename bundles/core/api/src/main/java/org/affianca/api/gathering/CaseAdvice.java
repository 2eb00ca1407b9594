package org.affianca.api.gathering;

import java.time.LocalDate;
import java.util.Optional;

/** What was advised, 1 to 4000 characters, and by when it shall be looked at again: a task of who brought the case. */
public record CaseAdvice(String advice, Optional<LocalDate> followUp) {}
