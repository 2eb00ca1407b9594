package org.affianca.rest.places;

import java.time.LocalDate;

/** The day on which somebody came for whom a place was held. */
public record Came(LocalDate on) {}
