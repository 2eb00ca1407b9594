package org.affianca.rest.places;

import java.util.List;
import org.affianca.api.WorkId;
import org.affianca.api.place.CostShares;
import org.affianca.api.place.CostSharing;
import org.affianca.rest.answer.Versioned;

/** Who bears the fee of a placement, as read; version 0 while nothing is agreed. */
public record CostSharesBody(WorkId work, int version, List<CostSharing> sharings, boolean mayWrite)
        implements Versioned {
    static CostSharesBody of(CostShares shares) {
        return new CostSharesBody(shares.work(), shares.version(), shares.sharings(), shares.mayWrite());
    }
}
