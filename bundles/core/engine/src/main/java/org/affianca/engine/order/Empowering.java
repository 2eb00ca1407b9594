package org.affianca.engine.order;

import java.util.List;
import org.affianca.api.PersonId;
import org.affianca.api.WorkId;
import org.affianca.api.order.OrderFile;
import org.affianca.api.order.OrderRole;
import org.affianca.api.order.Power;
import org.affianca.api.problem.Flaw;
import org.affianca.api.problem.Invalid;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.check.Flaws;
import org.affianca.engine.ground.Ground;

/** Names who has a part in an order, and says who may sign what for whom. */
final class Empowering {
    private static final int NAME = 200;
    private static final int MOST = 100;

    private final Ground ground;
    private final OrderKeeping orders;

    Empowering(Ground ground, OrderKeeping orders) {
        this.ground = ground;
        this.orders = orders;
    }

    OrderFile name(WorkId id, int version, List<OrderRole> roles) {
        Viewer viewer = ground.viewer();
        OrderRow row = orders.begun(viewer, id, version);
        notTooMany(roles, "/roles");
        Flaws flaws = new Flaws(ground.codes());
        List<PersonId> known = seen(
                viewer, roles.stream().flatMap(role -> role.person().stream()).toList());
        for (int i = 0; i < roles.size(); i++) {
            OrderRole role = roles.get(i);
            String at = "/roles/" + i;
            flaws.code(at + "/role", "order-role", role.role())
                    .optionalLine(at + "/name", role.name(), NAME)
                    .when(role.person().isEmpty() && role.name().isBlank(), at + "/name", "required")
                    .when(
                            role.person().filter(who -> !known.contains(who)).isPresent(),
                            at + "/person",
                            "unknown-person");
        }
        flaws.orThrow();
        orders.mustBeOpen(row);
        orders.content.clearRoles(viewer, id);
        if (!roles.isEmpty()) {
            orders.content.name(viewer, id, roles.stream().map(Empowering::tidy).toList());
        }
        ground.events().happened(new OrderEvents.OrderRolesNamed(OrderEvents.Of.order(row)));
        return orders.after(viewer, row);
    }

    OrderFile empower(WorkId id, int version, List<Power> powers) {
        Viewer viewer = ground.viewer();
        OrderRow row = orders.begun(viewer, id, version);
        notTooMany(powers, "/powers");
        Flaws flaws = new Flaws(ground.codes());
        List<PersonId> known = seen(
                viewer,
                powers.stream()
                        .flatMap(power -> java.util.stream.Stream.concat(
                                java.util.stream.Stream.of(power.subject()), power.person().stream()))
                        .toList());
        for (int i = 0; i < powers.size(); i++) {
            Power power = powers.get(i);
            String at = "/powers/" + i;
            flaws.code(at + "/act", "power-act", power.act())
                    .when(!known.contains(power.subject()), at + "/subject", "unknown-person")
                    .code(at + "/holder", "power-holder", power.holder())
                    .when(
                            power.person().filter(who -> !known.contains(who)).isPresent(),
                            at + "/person",
                            "unknown-person")
                    .optionalLine(at + "/name", power.name(), NAME);
        }
        flaws.orThrow();
        orders.mustBeOpen(row);
        orders.content.clearPowers(viewer, id);
        if (!powers.isEmpty()) {
            orders.content.empower(viewer, id, powers);
        }
        ground.events().happened(new OrderEvents.OrderPowersWritten(OrderEvents.Of.order(row)));
        return orders.after(viewer, row);
    }

    private static void notTooMany(List<?> all, String pointer) {
        if (all.size() > MOST) {
            throw new Invalid(Flaw.at(pointer, "too-many"));
        }
    }

    private List<PersonId> seen(Viewer viewer, List<PersonId> persons) {
        return persons.isEmpty() ? List.of() : orders.sql.seen(viewer, persons);
    }

    private static OrderRole tidy(OrderRole role) {
        return new OrderRole(role.role(), role.person(), role.name().strip(), role.period());
    }
}
