package org.affianca.api.queue;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Why an entry is not ranked for a time.
 *
 * @param until the last day; until it is resumed when absent
 * @param reason code of list {@code waiting-pause}
 * @param note the act or the circumstance, at most 1000 characters
 */
public record EntryPause(Optional<LocalDate> until, String reason, String note) {}
