package org.affianca.engine.barrier;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.affianca.api.Because;
import org.affianca.api.PersonId;
import org.affianca.api.barrier.BarrierId;
import org.affianca.api.problem.Missing;
import org.affianca.api.problem.Refused;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.check.Flaws;
import org.affianca.engine.ground.Ground;
import org.affianca.engine.wall.Walls;

/** Gives a barrier another last day, or lifts it. */
final class Changing {
    private final Ground ground;
    private final BarrierMapper sql;
    private final Walls walls;

    Changing(Ground ground) {
        this.ground = ground;
        this.sql = ground.sql(BarrierMapper.class);
        this.walls = new Walls(ground.mappers());
    }

    void extend(BarrierId id, int version, Optional<LocalDate> until) {
        Viewer viewer = ground.viewer();
        mustStand(viewer, id);
        new Flaws(ground.codes())
                .when(until.filter(last -> last.isBefore(viewer.today())).isPresent(), "/until", "day-is-over")
                .orThrow();
        if (sql.extend(viewer, id, version, until, ground.clock().instant()) == 0) {
            throw sql.changed(viewer.organisation(), id).stale();
        }
        sql.extendBehind(viewer, id, until);
        sql.cases(viewer.organisation(), id)
                .forEach(file -> ground.events().happened(new BarrierEvents.BarrierExtended(file, id)));
    }

    void lift(BarrierId id, int version, String reason) {
        Viewer viewer = ground.viewer();
        mustStand(viewer, id);
        new Flaws(ground.codes()).prose("/reason", reason, 2000).orThrow();
        String sealed = ground.vault().seal(Reasons.lifted(viewer.organisation(), id), reason);
        if (sql.lift(viewer, id, version, sealed, ground.clock().instant()) == 0) {
            throw sql.changed(viewer.organisation(), id).stale();
        }
        List<PersonId> freed = sql.behind(viewer.organisation(), id);
        sql.open(viewer.organisation(), id);
        walls.remake(viewer.organisation(), freed);
        sql.cases(viewer.organisation(), id)
                .forEach(file -> ground.events().happened(new BarrierEvents.BarrierLifted(file, id)));
    }

    /** One that is over may be lifted too: it is then told who did away with it. */
    private void mustStand(Viewer viewer, BarrierId id) {
        BarrierRow row = sql.seen(viewer, id).orElseThrow(() -> new Missing("barrier"));
        if (row.liftedAt().isPresent()) {
            throw new Refused(Because.of("barrier-lifted"));
        }
    }
}
