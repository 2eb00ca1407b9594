package org.affianca.api.figure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A value that the municipality sets for a figure, or for the term of a norm.
 *
 * @param value not negative, at most nine digits before the point and four after it; of a term a whole number, 1 to 9999
 * @param from from this day on it goes before what was shipped, until another begins later
 * @param until its last day; empty = until further notice
 * @param source the by-law or decision, 1 to 500 characters
 */
public record FigureData(
        BigDecimal value, LocalDate from, Optional<LocalDate> until, String source, boolean confirmed) {}
