package org.affianca.api.place;

import java.util.List;
import org.affianca.api.WorkId;

/** How the fee of a placement is shared; version 0 while nothing is agreed. */
public record CostShares(WorkId work, int version, List<CostSharing> sharings, boolean mayWrite) {
    public CostShares {
        sharings = List.copyOf(sharings);
    }
}
