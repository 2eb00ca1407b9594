package org.affianca.engine.parent;

import java.util.List;
import org.affianca.api.Because;
import org.affianca.api.CaseId;
import org.affianca.api.PersonId;
import org.affianca.api.order.Extent;
import org.affianca.api.parent.Matter;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.ground.Ground;

/**
 * What orders say against giving somebody something about a child. All orders are asked, for it stops an act; one that the
 * actor does not see is told without its name.
 */
public final class ParentGate {
    private final Ground ground;
    private final ParentMapper sql;

    public ParentGate(Ground ground) {
        this.ground = ground;
        this.sql = ground.sql(ParentMapper.class);
    }

    /** Whether the actor may let it happen all the same: who coordinates the unit of the case. */
    public boolean mayLet(CaseId file) {
        return sql.coordinates(ground.viewer(), file) > 0;
    }

    /** One reason for each order that leaves this parent less of it than the law does. */
    public List<Because> against(PersonId parent, List<PersonId> about, Matter matter) {
        Viewer viewer = ground.viewer();
        List<PersonId> others =
                about.stream().filter(one -> !one.equals(parent)).toList();
        return others.isEmpty()
                ? List.of()
                : sql.stopping(viewer, parent, others, viewer.today()).stream()
                        .filter(limit -> limit.of(matter) != Extent.FREE)
                        .map(limit -> limit.told() ? limit.because() : Because.of("parent-order-untold"))
                        .distinct()
                        .toList();
    }
}
