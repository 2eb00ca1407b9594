package org.affianca.rest.merges;

import java.time.Instant;
import java.util.Optional;
import org.affianca.api.MergeId;
import org.affianca.api.PersonId;
import org.affianca.api.merge.Merge;
import org.affianca.api.merge.Parting;
import org.affianca.rest.answer.Versioned;

/** A merge of two persons, and the parting that took it back. */
public record MergeBody(
        MergeId id,
        int version,
        PersonId survivor,
        PersonId absorbed,
        String absorbedLabel,
        String reason,
        String by,
        Instant at,
        int carried,
        int aside,
        Optional<Parting> parting)
        implements Versioned {
    static MergeBody of(Merge merge) {
        return new MergeBody(
                merge.id(),
                merge.version(),
                merge.survivor(),
                merge.absorbed(),
                merge.absorbedLabel(),
                merge.reason(),
                merge.by(),
                merge.at(),
                merge.carried(),
                merge.aside(),
                merge.parting());
    }
}
