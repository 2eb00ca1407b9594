package org.affianca.api.copy;

import java.time.LocalDate;

/**
 * How the office made sure who asks.
 *
 * @param how a code of list {@code identity-check}
 * @param note the document shown, or whose delegate it is; at most 200 characters
 * @param on not before the request, not in the future
 * @param by who checked; empty when it is entered
 */
public record IdentityCheck(String how, String note, LocalDate on, String by) {}
