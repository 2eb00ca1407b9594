package org.affianca.api.copy;

import java.time.LocalDate;

/**
 * How a copy reached its reader.
 *
 * @param how a code of list {@code copy-delivery}
 * @param receivedBy who took it, 1 to 200 characters
 */
public record HandOver(LocalDate on, String how, String receivedBy) {}
