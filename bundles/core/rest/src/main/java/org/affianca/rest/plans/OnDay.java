package org.affianca.rest.plans;

import java.time.LocalDate;

/** The day on which something was or shall be done. */
public record OnDay(LocalDate on) {}
