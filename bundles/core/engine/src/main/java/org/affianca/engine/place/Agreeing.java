package org.affianca.engine.place;

import java.util.List;
import org.affianca.api.Because;
import org.affianca.api.WorkId;
import org.affianca.api.catalogue.Kind;
import org.affianca.api.place.CostShares;
import org.affianca.api.place.CostSharing;
import org.affianca.api.problem.Refused;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.ground.Ground;

/** Agrees who bears the fee of a placement, in place of what was agreed before, which is kept. */
final class Agreeing {
    private final Ground ground;
    private final ShareMapper sql;
    private final StayKeeping stays;

    Agreeing(Ground ground, StayKeeping stays) {
        this.ground = ground;
        this.sql = ground.sql(ShareMapper.class);
        this.stays = stays;
    }

    CostShares agreed(Viewer v, PlacedRow work) {
        boolean open = work.writable() && work.caseState().isOpen();
        return new CostShares(
                work.id(), sql.version(v, work.id()).orElse(0), ShareRow.sharings(sql.shares(v, work.id())), open);
    }

    CostShares share(WorkId id, int version, List<CostSharing> sharings) {
        Viewer v = ground.viewer();
        PlacedRow work = stays.writable(v, id);
        int now = sql.version(v, id).orElse(0);
        if (now != version) {
            throw sql.changed(v, id).stale();
        }
        ShareRules.of(sharings, ground.codes()).orThrow();
        // The fee of a month is often settled after the work has ended: the case alone must be open.
        stays.mustBeInOpenCase(v, work);
        if (work.kind() != Kind.PLACEMENT) {
            throw new Refused(Because.of("takes-no-place"));
        }
        if (now == 0) {
            sql.begin(v, id, ground.clock().instant());
        } else {
            sql.renew(v, id, ground.clock().instant());
            sql.end(v, id, now + 1);
        }
        List<ShareRow> rows = ShareRow.of(sharings);
        if (!rows.isEmpty()) {
            sql.add(v, id, now + 1, rows);
        }
        ground.events().happened(new StayEvents.CostShared(work.caseId(), id));
        return agreed(v, work);
    }
}
