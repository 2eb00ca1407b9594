package org.affianca.rest.people;

import java.time.LocalDate;

/** The last day of somebody in a household. */
public record Departure(LocalDate last) {}
