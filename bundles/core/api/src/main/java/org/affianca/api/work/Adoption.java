package org.affianca.api.work;

import java.util.Optional;

/**
 * Moving a work to another version of its service.
 *
 * @param definition the version
 * @param step where it lands, needed when that version does not know the present step
 * @param note why, 1 to 2000 characters
 */
public record Adoption(int definition, Optional<String> step, String note) {}
