package org.affianca.api.copy;

import java.time.LocalDate;

/**
 * A coordinator's decision that a copy may be given although an order limits who asks for it.
 *
 * @param by a label of staff
 * @param because 1 to 1000 characters
 */
public record Permit(LocalDate on, String by, String because) {}
