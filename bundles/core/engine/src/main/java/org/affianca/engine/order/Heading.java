package org.affianca.engine.order;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.affianca.api.WorkId;
import org.affianca.api.order.Mandate;
import org.affianca.api.order.OrderFile;
import org.affianca.api.work.Particulars;
import org.affianca.api.work.WorkDesk;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.check.Flaws;
import org.affianca.engine.ground.Ground;

/** Writes the heading of an order; what the work says of its authority and notification becomes the same. */
final class Heading {
    private static final int LINE = 200;
    private static final int CONTENT = 4000;

    private final Ground ground;
    private final OrderKeeping orders;
    private final WorkDesk works;

    Heading(Ground ground, OrderKeeping orders, WorkDesk works) {
        this.ground = ground;
        this.orders = orders;
        this.works = works;
    }

    OrderFile write(WorkId id, int version, Mandate mandate) {
        Viewer viewer = ground.viewer();
        OrderRow row = orders.writable(viewer, id, version);
        Optional<AuthorityRow> authority =
                mandate.authority().flatMap(known -> orders.authority(viewer, known.value()));
        check(mandate, authority);
        orders.mustBeOpen(row);
        Mandate tidy = tidy(mandate);
        Optional<Instant> notified =
                tidy.notifiedAt().map(at -> at.atZone(orders.zone()).toInstant());
        if (row.version() == 0) {
            orders.sql.insert(viewer, id, tidy, notified, ground.clock().instant());
        } else {
            orders.sql.update(viewer, id, tidy, notified, ground.clock().instant());
        }
        follow(row, tidy, authority.map(AuthorityRow::name).orElse(row.authority()));
        ground.events().happened(new OrderEvents.OrderWritten(OrderEvents.Of.order(row)));
        return orders.followed(viewer, id);
    }

    private void follow(OrderRow row, Mandate mandate, String authority) {
        Optional<LocalDate> notifiedOn = mandate.notifiedAt().map(LocalDateTime::toLocalDate);
        boolean same = row.authority().equals(authority)
                && row.reference().equals(mandate.proceeding())
                && row.notifiedOn().equals(notifiedOn);
        if (!same) {
            works.amend(
                    row.id(), row.workVersion(), Particulars.orderedBy(authority, mandate.proceeding(), notifiedOn));
        }
    }

    private void check(Mandate mandate, Optional<AuthorityRow> authority) {
        LocalDate today = ground.today();
        Flaws flaws = new Flaws(ground.codes())
                .when(mandate.authority().isPresent() && authority.isEmpty(), "/authority", "unknown-authority")
                .line("/proceeding", mandate.proceeding(), LINE)
                .optionalLine("/judge", mandate.judge(), LINE)
                .code("/measure", "order-measure", mandate.measure());
        mandate.issuedOn().ifPresent(day -> flaws.past("/issuedOn", day, today));
        mandate.notifiedAt().ifPresent(at -> flaws.plausible("/notifiedAt", at.toLocalDate())
                .when(
                        at.atZone(orders.zone())
                                .toInstant()
                                .isAfter(ground.clock().instant()),
                        "/notifiedAt",
                        "in-the-future"));
        flaws.optionalProse("/content", mandate.content(), CONTENT);
        mandate.expiresOn().ifPresent(day -> flaws.plausible("/expiresOn", day)
                .when(mandate.issuedOn().filter(day::isBefore).isPresent(), "/expiresOn", "ends-before-it-begins"));
        flaws.orThrow();
    }

    private static Mandate tidy(Mandate m) {
        return new Mandate(
                m.authority(),
                m.proceeding().strip(),
                m.judge().strip(),
                m.measure(),
                m.issuedOn(),
                m.notifiedAt(),
                m.content().strip(),
                m.expiresOn());
    }
}
