package org.affianca.api.place;

import java.time.LocalDate;
import org.affianca.api.Code;

/**
 * Somebody leaves a place.
 *
 * @param reason a code of the list {@code stay-end}
 * @param note at most 500 characters
 */
public record Leaving(LocalDate on, Code reason, String note) {}
