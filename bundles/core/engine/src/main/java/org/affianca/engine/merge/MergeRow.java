package org.affianca.engine.merge;

import java.time.Instant;
import java.util.Optional;
import org.affianca.api.MergeId;
import org.affianca.api.PersonId;
import org.affianca.api.merge.Merge;
import org.affianca.api.merge.Parting;

/** A row of core.merge with the names it mentions. */
record MergeRow(
        MergeId id,
        int version,
        PersonId survivorId,
        PersonId absorbedId,
        String reason,
        int carried,
        int aside,
        Instant mergedAt,
        Optional<Instant> partedAt,
        String partedReason,
        String mergedBy,
        Optional<String> partedBy,
        String absorbedSurname,
        String absorbedName) {
    Merge merge() {
        return new Merge(
                id,
                version,
                survivorId,
                absorbedId,
                absorbedSurname + " " + absorbedName,
                reason,
                mergedBy,
                mergedAt,
                carried,
                aside,
                partedAt.map(at -> new Parting(partedBy.orElse(""), at, partedReason)));
    }
}
