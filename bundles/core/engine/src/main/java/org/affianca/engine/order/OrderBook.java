package org.affianca.engine.order;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.affianca.api.PersonId;
import org.affianca.api.WorkId;
import org.affianca.api.order.Extension;
import org.affianca.api.order.Fulfilment;
import org.affianca.api.order.Hearing;
import org.affianca.api.order.HearingData;
import org.affianca.api.order.Limit;
import org.affianca.api.order.Mandate;
import org.affianca.api.order.ObligationData;
import org.affianca.api.order.OrderDesk;
import org.affianca.api.order.OrderFile;
import org.affianca.api.order.OrderRole;
import org.affianca.api.order.Orders;
import org.affianca.api.order.Power;
import org.affianca.api.order.Signatory;
import org.affianca.api.problem.Missing;
import org.affianca.api.time.Period;
import org.affianca.api.time.WorkingDays;
import org.affianca.api.work.WorkDesk;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.catalogue.Shelf;
import org.affianca.engine.ground.Ground;
import org.affianca.engine.norm.NormTerms;
import org.affianca.engine.norm.Reckoner;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The book of orders; one class for each act. */
@Component
public final class OrderBook implements Orders, OrderDesk {
    private final Ground ground;
    private final OrderKeeping orders;
    private final Heading heading;
    private final Demanding demanding;
    private final HearingAppointments hearings;
    private final Empowering empowering;
    private final Limiting limiting;
    private final Extending extending;

    @Activate
    public OrderBook(
            @Reference Ground ground,
            @Reference Shelf shelf,
            @Reference WorkingDays calendar,
            @Reference WorkDesk works) {
        ZoneId zone = ground.clock().getZone();
        NormTerms terms = new NormTerms(shelf, new Reckoner(calendar, zone), zone, ground.mappers());
        this.ground = ground;
        this.orders = new OrderKeeping(ground, new Dues(terms, zone), new OrderDeadlines(ground, terms));
        this.heading = new Heading(ground, orders, works);
        this.demanding = new Demanding(ground, orders, shelf);
        this.hearings = new HearingAppointments(ground, orders);
        this.empowering = new Empowering(ground, orders);
        this.limiting = new Limiting(ground, orders);
        this.extending = new Extending(ground, orders);
    }

    @Override
    public Optional<OrderFile> find(WorkId id) {
        return ground.within(() -> {
            Viewer viewer = ground.viewer();
            Optional<OrderFile> found = orders.sql.find(viewer, id).map(row -> orders.whole(viewer, row));
            found.ifPresent(order -> ground.looks().seen("order", id.value()));
            return found;
        });
    }

    @Override
    public List<Signatory> signatories(PersonId subject, Optional<LocalDate> on) {
        return ground.within(() -> {
            Viewer viewer = ground.viewer();
            if (orders.isHidden(viewer, List.of(subject))) {
                throw new Missing("person");
            }
            ground.looks().seen("signatories", subject.value());
            return orders.sql.signatories(viewer, subject, on.orElse(viewer.today())).stream()
                    .map(OrderBook::signatory)
                    .toList();
        });
    }

    private static Signatory signatory(OrderMapper.SignatoryRow row) {
        Power power = new Power(
                row.act(),
                new PersonId(row.subjectPersonId()),
                row.holder(),
                row.holderPersonId().map(PersonId::new),
                row.name(),
                Power.Manner.valueOf(row.manner()),
                new Period(row.fromDay(), row.untilDay()));
        return new Signatory(row.workId(), row.authority(), row.reference(), power);
    }

    @Override
    public OrderFile write(WorkId id, int version, Mandate mandate) {
        return ground.within(() -> heading.write(id, version, mandate));
    }

    @Override
    public OrderFile demand(WorkId id, int version, ObligationData obligation) {
        return ground.within(() -> demanding.demand(id, version, obligation));
    }

    @Override
    public OrderFile change(WorkId id, int version, int obligation, ObligationData data) {
        return ground.within(() -> demanding.change(id, version, obligation, data));
    }

    @Override
    public OrderFile fulfil(WorkId id, int version, int obligation, Fulfilment fulfilment) {
        return ground.within(() -> demanding.fulfil(id, version, obligation, fulfilment));
    }

    @Override
    public OrderFile plan(WorkId id, int version, HearingData hearing) {
        return ground.within(() -> hearings.plan(id, version, hearing));
    }

    @Override
    public OrderFile postpone(WorkId id, int version, int hearing, HearingData data) {
        return ground.within(() -> hearings.postpone(id, version, hearing, data));
    }

    @Override
    public OrderFile conclude(WorkId id, int version, int hearing, Hearing.State state, String outcome) {
        return ground.within(() -> hearings.conclude(id, version, hearing, state, outcome));
    }

    @Override
    public OrderFile name(WorkId id, int version, List<OrderRole> roles) {
        return ground.within(() -> empowering.name(id, version, roles));
    }

    @Override
    public OrderFile empower(WorkId id, int version, List<Power> powers) {
        return ground.within(() -> empowering.empower(id, version, powers));
    }

    @Override
    public OrderFile limit(WorkId id, int version, List<Limit> limits) {
        return ground.within(() -> limiting.limit(id, version, limits));
    }

    @Override
    public OrderFile extend(WorkId id, int version, Extension extension) {
        return ground.within(() -> extending.extend(id, version, extension));
    }
}
