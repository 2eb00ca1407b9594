package org.affianca.api.retention;

import java.time.LocalDate;

/**
 * That the archival authority allows a disposal.
 *
 * @param authority who, 1 to 200 characters
 * @param number of its act, 1 to 120 characters
 * @param on its day, not in the future
 */
public record Authorisation(String authority, String number, LocalDate on) {}
