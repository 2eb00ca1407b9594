package org.affianca.api.tie;

import java.time.Instant;
import org.affianca.api.TieId;

/**
 * A tie as it stands, with the names of both persons, who wrote this version (a label of staff) and when.
 *
 * @param withdrawnBecause why it was a wrong entry; empty while it holds
 */
public record Tie(
        TieId id,
        int version,
        TieData data,
        String oneLabel,
        String otherLabel,
        String withdrawnBecause,
        Instant at,
        String by) {}
