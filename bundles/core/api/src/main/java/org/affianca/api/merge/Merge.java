package org.affianca.api.merge;

import java.time.Instant;
import java.util.Optional;
import org.affianca.api.MergeId;
import org.affianca.api.PersonId;

/**
 * Two persons were made one, and may have been parted since.
 *
 * @param version counts changes, for ETag
 * @param absorbedLabel surname and name of the absorbed record
 * @param by a label of staff
 * @param carried how many rows went over to the survivor
 * @param aside how many rows the survivor had already, so that those of the absorbed record wait for the parting
 */
public record Merge(
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
        Optional<Parting> parting) {}
