package org.affianca.rest.work;

import java.time.LocalDate;

/** On which day an instalment was paid. */
public record Payment(LocalDate on) {}
