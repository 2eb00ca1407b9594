package org.affianca.engine.glass;

import java.util.List;
import java.util.stream.Stream;
import org.affianca.api.UserId;
import org.affianca.api.access.Role;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.ground.Ground;

/**
 * Who judges an opening: the coordinators nearest to the unit of the case, then those above them, at the top the referent
 * for data protection, or the administrators where there is none. Whoever opened never stands on it.
 */
final class Ladder {
    private final ToldMapper sql;

    Ladder(Ground ground) {
        this.sql = ground.sql(ToldMapper.class);
    }

    /** Each step's people; never empty lists, and none at all in an office of one. */
    List<List<UserId>> of(Viewer viewer, GlassRow glass) {
        List<ToldMapper.Coordinator> all = sql.coordinators(viewer.organisation(), glass.unitId(), glass.userId());
        Stream<List<UserId>> coordinators = all.stream()
                .map(ToldMapper.Coordinator::depth)
                .distinct()
                .map(depth -> all.stream()
                        .filter(one -> one.depth() == depth)
                        .map(ToldMapper.Coordinator::userId)
                        .toList());
        return Stream.concat(coordinators, Stream.of(top(viewer, glass)))
                .filter(step -> !step.isEmpty())
                .toList();
    }

    private List<UserId> top(Viewer viewer, GlassRow glass) {
        List<UserId> referents = sql.inRole(viewer.organisation(), Role.PRIVACY, glass.userId());
        return referents.isEmpty() ? sql.inRole(viewer.organisation(), Role.ADMINISTRATOR, glass.userId()) : referents;
    }
}
