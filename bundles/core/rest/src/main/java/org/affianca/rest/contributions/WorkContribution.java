package org.affianca.rest.contributions;

import java.time.LocalDate;
import java.util.Optional;

/** What is due for a work on a day; nothing where no rule counts for its service. */
public record WorkContribution(LocalDate on, Optional<CalculationBody> due) {}
