package org.affianca.api.copy;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One line of a copy's list.
 *
 * @param key sort and number of the entry, such as {@code note:4711}
 * @param kind its sort: person, circumstance, report, reporter, address, work, meeting, note, document
 * @param on its day, where it has one
 * @param title in one line; empty once the copy is made, for the list names nobody
 * @param reason a code of list {@code withheld}; empty for what is given whole
 * @param times how many places were struck
 */
public record ManifestEntry(
        String key, String kind, Optional<LocalDate> on, String title, CopyVerdict verdict, String reason, int times) {}
