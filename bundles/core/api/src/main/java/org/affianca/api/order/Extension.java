package org.affianca.api.order;

import java.time.LocalDate;

/**
 * The authority put the end of an order off.
 *
 * @param until the new last day, later than the one before
 * @param decidedOn not in the future
 * @param reference of the decision, 1 to 200 characters
 */
public record Extension(LocalDate until, LocalDate decidedOn, String reference) {}
