package org.affianca.api.look;

import java.time.Instant;
import java.util.List;

/**
 * What checking the log of reads found.
 *
 * @param unsealed rows written in these moments, which wait for their seal
 * @param breaks the first broken place of each lane; none when all is as it was written
 */
public record Verification(Instant at, long lanes, long seals, long rows, long unsealed, List<ChainBreak> breaks) {
    public Verification {
        breaks = List.copyOf(breaks);
    }

    public boolean whole() {
        return breaks.isEmpty();
    }
}
