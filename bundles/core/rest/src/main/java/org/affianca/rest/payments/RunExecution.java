package org.affianca.rest.payments;

import java.time.LocalDate;

/** On which day the bank paid a run. */
public record RunExecution(LocalDate on) {}
