package org.affianca.rest.norms;

import java.time.LocalDate;

/** The last day on which the clock stood still. */
public record LastDayStopped(LocalDate until) {}
