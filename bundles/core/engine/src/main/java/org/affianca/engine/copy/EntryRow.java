package org.affianca.engine.copy;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.copy.CopyVerdict;
import org.affianca.api.copy.ManifestEntry;

/** A line of the list of a copy that was made. */
record EntryRow(String kind, long recordId, Optional<LocalDate> onDay, CopyVerdict verdict, String reason, int times) {
    static EntryRow of(ManifestEntry entry) {
        return new EntryRow(
                entry.kind(),
                Long.parseLong(entry.key().substring(entry.key().indexOf(':') + 1)),
                entry.on(),
                entry.verdict(),
                entry.reason(),
                entry.times());
    }

    ManifestEntry entry() {
        return new ManifestEntry(kind + ":" + recordId, kind, onDay, "", verdict, reason, times);
    }
}
