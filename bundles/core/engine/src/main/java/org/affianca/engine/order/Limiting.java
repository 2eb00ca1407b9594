package org.affianca.engine.order;

import java.util.List;
import java.util.stream.Stream;
import org.affianca.api.PersonId;
import org.affianca.api.WorkId;
import org.affianca.api.order.Extent;
import org.affianca.api.order.Limit;
import org.affianca.api.order.OrderFile;
import org.affianca.api.problem.Flaw;
import org.affianca.api.problem.Invalid;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.check.Flaws;
import org.affianca.engine.ground.Ground;

/** Writes down what an order leaves to parents. */
final class Limiting {
    private static final int MOST = 100;

    private final Ground ground;
    private final OrderKeeping orders;

    Limiting(Ground ground, OrderKeeping orders) {
        this.ground = ground;
        this.orders = orders;
    }

    OrderFile limit(WorkId id, int version, List<Limit> limits) {
        Viewer viewer = ground.viewer();
        OrderRow row = orders.begun(viewer, id, version);
        if (limits.size() > MOST) {
            throw new Invalid(Flaw.at("/limits", "too-many"));
        }
        check(viewer, limits);
        orders.mustBeOpen(row);
        orders.content.clearLimits(viewer, id);
        if (!limits.isEmpty()) {
            orders.content.limit(viewer, id, limits);
        }
        ground.events().happened(new OrderEvents.OrderLimitsWritten(OrderEvents.Of.order(row)));
        return orders.after(viewer, row);
    }

    private void check(Viewer viewer, List<Limit> limits) {
        List<PersonId> named = limits.stream()
                .flatMap(one -> Stream.of(one.child(), one.parent()))
                .toList();
        List<PersonId> known = named.isEmpty() ? List.of() : orders.sql.seen(viewer, named);
        Flaws flaws = new Flaws(ground.codes());
        for (int i = 0; i < limits.size(); i++) {
            Limit one = limits.get(i);
            String at = "/limits/" + i;
            flaws.when(!known.contains(one.child()), at + "/child", "unknown-person")
                    .when(!known.contains(one.parent()), at + "/parent", "unknown-person")
                    .when(one.child().equals(one.parent()), at + "/parent", "tied-to-oneself")
                    .code(at + "/law", "limit-law", one.law())
                    .when(limitsNothing(one), at + "/news", "limits-nothing");
        }
        flaws.orThrow();
    }

    private static boolean limitsNothing(Limit one) {
        return Stream.of(one.news(), one.file(), one.decisions(), one.meetings())
                .allMatch(Extent.FREE::equals);
    }
}
