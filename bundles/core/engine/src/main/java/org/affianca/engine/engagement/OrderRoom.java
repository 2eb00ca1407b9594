package org.affianca.engine.engagement;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.affianca.api.Page;
import org.affianca.api.Paging;
import org.affianca.api.WorkId;
import org.affianca.api.access.Role;
import org.affianca.api.engagement.ProviderOrder;
import org.affianca.api.engagement.ProviderOrders;
import org.affianca.api.time.Period;
import org.affianca.api.work.Delivery;
import org.affianca.api.work.DeliveryMonth;
import org.affianca.api.work.WorkDesk;
import org.affianca.api.work.Works;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.check.Cursor;
import org.affianca.engine.engagement.OrderMapper.Row;
import org.affianca.engine.ground.Ground;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The orders of a partner, for the partner's own staff; each look is written down like any other. */
@Component(service = ProviderOrders.class)
public final class OrderRoom implements ProviderOrders {
    private final Ground ground;
    private final Works works;
    private final WorkDesk desk;
    private final OrderMapper sql;

    @Activate
    public OrderRoom(@Reference Ground ground, @Reference Works works, @Reference WorkDesk desk) {
        this.ground = ground;
        this.works = works;
        this.desk = desk;
        this.sql = ground.sql(OrderMapper.class);
    }

    @Override
    public Page<ProviderOrder> mine(Paging paging) {
        Long after = Cursor.read(paging, 1, key -> Long.valueOf(key.get(0))).orElse(null);
        Viewer viewer = provider();
        return ground.within(() -> {
            List<Row> rows = sql.mine(viewer, after, paging.limit() + 1);
            ground.looks().searched("order", Math.min(rows.size(), paging.limit()));
            return Cursor.page(rows, paging, row -> Cursor.of(row.id()), OrderRoom::told);
        });
    }

    @Override
    public Optional<ProviderOrder> find(WorkId id) {
        Viewer viewer = provider();
        return ground.within(() -> {
            Optional<Row> found = sql.find(viewer, id);
            found.ifPresent(row -> ground.looks().seen("work", id.value()));
            return found.map(OrderRoom::told);
        });
    }

    @Override
    public Optional<DeliveryMonth> month(WorkId id, YearMonth month) {
        provider();
        return works.month(id, month).map(OrderRoom::withoutMoney);
    }

    @Override
    public DeliveryMonth deliver(WorkId id, YearMonth month, int version, List<Delivery> deliveries) {
        provider();
        return withoutMoney(desk.deliver(id, month, version, deliveries));
    }

    private Viewer provider() {
        ground.sight().need("entering the room of partners", Role.PROVIDER);
        return ground.viewer();
    }

    private static DeliveryMonth withoutMoney(DeliveryMonth month) {
        return new DeliveryMonth(
                month.month(), month.version(), month.confirmed(), month.deliveries(), month.total(), Optional.empty());
    }

    private static ProviderOrder told(Row row) {
        String address = row.contact()
                ? String.join(", ", List.of(row.street(), (row.postcode() + " " + row.municipality()).strip()))
                        .strip()
                : "";
        return new ProviderOrder(
                row.workId(),
                row.service(),
                row.surname() + " " + row.name(),
                row.street().isBlank() ? "" : address,
                row.unsafeContacts(),
                new Period(row.fromDay(), row.untilDay()));
    }
}
