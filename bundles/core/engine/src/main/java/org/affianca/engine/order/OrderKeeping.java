package org.affianca.engine.order;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.affianca.api.Because;
import org.affianca.api.PersonId;
import org.affianca.api.WorkId;
import org.affianca.api.order.Fulfilment;
import org.affianca.api.order.Hearing;
import org.affianca.api.order.HearingData;
import org.affianca.api.order.Obligation;
import org.affianca.api.order.OrderFile;
import org.affianca.api.problem.Forbidden;
import org.affianca.api.problem.Missing;
import org.affianca.api.problem.Refused;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.casefile.CaseLock;
import org.affianca.engine.ground.Ground;
import org.affianca.engine.norm.Running;

/** Orders whole, for the ones who may see them; and the one who may write to one. */
final class OrderKeeping {
    private final Ground ground;
    private final ZoneId zone;
    private final Dues dues;
    private final OrderDeadlines deadlines;
    private final CaseLock cases;
    private final AuthorityMapper authorities;
    final OrderMapper sql;
    final ContentMapper content;

    OrderKeeping(Ground ground, Dues dues, OrderDeadlines deadlines) {
        this.ground = ground;
        this.zone = ground.clock().getZone();
        this.dues = dues;
        this.deadlines = deadlines;
        this.cases = new CaseLock(ground.mappers());
        this.authorities = ground.sql(AuthorityMapper.class);
        this.sql = ground.sql(OrderMapper.class);
        this.content = ground.sql(ContentMapper.class);
    }

    ZoneId zone() {
        return zone;
    }

    Optional<AuthorityRow> authority(Viewer viewer, long id) {
        return authorities.find(viewer.organisation(), id);
    }

    /** The order as it stands, when the actor may write to it and read this version of it; others wait. */
    OrderRow writable(Viewer viewer, WorkId id, int version) {
        OrderRow seen = sql.find(viewer, id).orElseThrow(() -> new Missing("order"));
        cases.hold(viewer.organisation(), seen.caseId());
        sql.lock(viewer.organisation(), id);
        OrderRow row = sql.find(viewer, id).orElseThrow(() -> new Missing("order"));
        if (!row.writable()) {
            throw new Forbidden("writing to this order");
        }
        if (row.version() != version) {
            throw sql.changed(viewer.organisation(), id).stale();
        }
        return row;
    }

    /** The same, for what hangs on a heading that must have been written. */
    OrderRow begun(Viewer viewer, WorkId id, int version) {
        OrderRow row = writable(viewer, id, version);
        if (row.version() == 0) {
            throw new Refused(Because.of("order-not-written-yet"));
        }
        return row;
    }

    /** To be asked when the input itself is found good. */
    void mustBeOpen(OrderRow row) {
        if (!row.caseState().isOpen()) {
            throw new Refused(Because.of("case-is-closed"));
        }
        if (!row.stage().isOpen()) {
            throw new Refused(Because.of("work-ended"));
        }
    }

    /** What an act on the content answers: the deadlines follow, and the order counts as its next version. */
    OrderFile after(Viewer viewer, OrderRow row) {
        sql.touch(viewer, row.id(), ground.clock().instant());
        return followed(viewer, row.id());
    }

    /** What any act answers. */
    OrderFile followed(Viewer viewer, WorkId id) {
        OrderRow row = sql.find(viewer, id).orElseThrow();
        Content all = content(viewer, row);
        deadlines.follow(viewer, row, all);
        return file(viewer, row, all);
    }

    OrderFile whole(Viewer viewer, OrderRow row) {
        return file(viewer, row, content(viewer, row));
    }

    private OrderFile file(Viewer viewer, OrderRow row, Content all) {
        return new OrderFile(
                row.id(),
                row.caseId(),
                row.version(),
                row.mandate(zone),
                row.authorityId().flatMap(id -> authority(viewer, id)).map(AuthorityRow::authority),
                all.expiry(row),
                all.obligations(),
                all.hearings(),
                all.roles(),
                all.powers(),
                all.limits(),
                all.extensions(),
                row.mayBeWritten());
    }

    Content content(Viewer viewer, OrderRow row) {
        Map<Integer, List<Fulfilment>> fulfilments = content.fulfilments(viewer, row.id()).stream()
                .collect(Collectors.groupingBy(
                        ContentMapper.FulfilmentRow::number,
                        Collectors.mapping(ContentMapper.FulfilmentRow::fulfilment, Collectors.toList())));
        Running running = dues.running(viewer.organisation(), row);
        return new Content(
                content.obligations(viewer, row.id()).stream()
                        .map(one -> obligation(row, one, fulfilments.getOrDefault(one.number(), List.of()), running))
                        .toList(),
                content.hearings(viewer, row.id()).stream().map(this::hearing).toList(),
                content.roles(viewer, row.id()).stream()
                        .map(ContentMapper.RoleRow::part)
                        .toList(),
                content.powers(viewer, row.id()).stream()
                        .map(ContentMapper.PowerRow::power)
                        .toList(),
                content.limits(viewer, row.id()).stream()
                        .map(ContentMapper.LimitRow::limit)
                        .toList(),
                content.extensions(viewer, row.id()));
    }

    private Obligation obligation(
            OrderRow row, ContentMapper.ObligationRow one, List<Fulfilment> fulfilments, Running running) {
        boolean open = Dues.isOpen(one.data(), fulfilments);
        return new Obligation(
                one.number(),
                one.data(),
                open,
                dues.next(row, one.number(), one.data(), fulfilments, running),
                fulfilments);
    }

    private Hearing hearing(ContentMapper.HearingRow row) {
        return new Hearing(
                row.number(),
                new HearingData(LocalDateTime.ofInstant(row.heldAt(), zone), row.place(), row.subject()),
                Hearing.State.valueOf(row.state()),
                row.outcome());
    }

    /** Whether one of these persons is hidden from the viewer, or nobody's. */
    boolean isHidden(Viewer viewer, List<PersonId> persons) {
        return !persons.isEmpty()
                && sql.seen(viewer, persons).size()
                        < persons.stream().distinct().count();
    }
}
