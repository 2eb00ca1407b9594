package org.affianca.rest.retention;

import java.util.Optional;
import org.affianca.api.retention.ArchiveClass;
import org.affianca.rest.answer.Versioned;

/** A class of the archive with its rule; without years its files are kept for good. */
public record ArchiveClassBody(
        String code,
        String label,
        int version,
        Optional<Integer> years,
        String source,
        boolean confirmed,
        String changedBy)
        implements Versioned {
    static ArchiveClassBody of(ArchiveClass one) {
        return new ArchiveClassBody(
                one.code(), one.label(), one.version(), one.years(), one.source(), one.confirmed(), one.changedBy());
    }
}
