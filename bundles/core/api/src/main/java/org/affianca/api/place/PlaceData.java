package org.affianca.api.place;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is known of a place.
 *
 * @param label as it is called in its section, 1 to 60 characters
 * @param from the first day on which it may be taken
 * @param until the last one; empty until further notice
 */
public record PlaceData(String label, LocalDate from, Optional<LocalDate> until) {}
