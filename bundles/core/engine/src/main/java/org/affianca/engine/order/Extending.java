package org.affianca.engine.order;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.Because;
import org.affianca.api.WorkId;
import org.affianca.api.order.Extension;
import org.affianca.api.order.OrderFile;
import org.affianca.api.problem.Refused;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.check.Flaws;
import org.affianca.engine.ground.Ground;

/** Puts the end of an order off, as the authority has decided. */
final class Extending {
    private static final int REFERENCE = 200;

    private final Ground ground;
    private final OrderKeeping orders;

    Extending(Ground ground, OrderKeeping orders) {
        this.ground = ground;
        this.orders = orders;
    }

    OrderFile extend(WorkId id, int version, Extension extension) {
        Viewer viewer = ground.viewer();
        OrderRow row = orders.begun(viewer, id, version);
        Content content = orders.content(viewer, row);
        Optional<LocalDate> end = content.expiry(row);
        new Flaws(ground.codes())
                .plausible("/until", extension.until())
                .when(end.filter(day -> !extension.until().isAfter(day)).isPresent(), "/until", "not-later-than-before")
                .past("/decidedOn", extension.decidedOn(), ground.today())
                .line("/reference", extension.reference(), REFERENCE)
                .orThrow();
        if (end.isEmpty()) {
            throw new Refused(Because.of("order-without-end"));
        }
        orders.mustBeOpen(row);
        orders.content.extend(
                viewer,
                id,
                content.extensions().size() + 1,
                new Extension(
                        extension.until(),
                        extension.decidedOn(),
                        extension.reference().strip()),
                ground.clock().instant());
        ground.events().happened(new OrderEvents.OrderExtended(OrderEvents.Of.order(row)));
        return orders.after(viewer, row);
    }
}
