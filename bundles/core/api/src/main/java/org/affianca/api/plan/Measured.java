package org.affianca.api.plan;

import java.time.LocalDate;

/**
 * Where an indicator stood on a day.
 *
 * @param indicator its number
 * @param value 1 to 200 characters
 * @param note at most 500 characters
 */
public record Measured(int indicator, LocalDate on, String value, String note) {}
