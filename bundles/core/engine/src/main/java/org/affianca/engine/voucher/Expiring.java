package org.affianca.engine.voucher;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.affianca.api.money.Money;
import org.affianca.api.voucher.VoucherId;
import org.affianca.api.voucher.VoucherSeriesId;
import org.affianca.api.voucher.VoucherState;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.alarm.Ringer;
import org.affianca.engine.ground.Ground;
import org.affianca.engine.ledger.Entry;
import org.affianca.engine.ledger.EntryKind;
import org.affianca.engine.ledger.Ledger;
import org.affianca.engine.ledger.Posting;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The day after the last: what nobody spent is worth nothing any more, and its chapters have the money again. */
@Component
public final class Expiring implements Ringer {
    static final String KIND = "voucher-expiry";
    private static final int ALL = 2_000;
    private static final int AT_ONCE = 500;

    private final Ground ground;
    private final Ledger ledger;
    private final SeriesMapper series;
    private final VoucherMapper sql;

    @Activate
    public Expiring(@Reference Ground ground, @Reference Ledger ledger) {
        this.ground = ground;
        this.ledger = ledger;
        this.series = ground.sql(SeriesMapper.class);
        this.sql = ground.sql(VoucherMapper.class);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void ring(long record) {
        Viewer viewer = ground.viewer();
        VoucherSeriesId id = new VoucherSeriesId(record);
        series.hold(viewer.organisation(), id);
        List<VoucherRow> given = sql.inState(viewer.organisation(), id, VoucherState.GIVEN, ALL);
        List<VoucherRow> stock = sql.inState(viewer.organisation(), id, VoucherState.IN_STOCK, ALL);
        if (!given.isEmpty()) {
            List<Posting> postings = new ArrayList<>();
            given.forEach(one -> postings.add(new Posting(
                    record,
                    one.chapterId().orElseThrow(),
                    new Money(one.valueCents()),
                    one.id().value())));
            ledger.post(new Entry(EntryKind.EXPIRED, record, viewer.today(), ""), postings);
        }
        List<VoucherId> ids = Stream.concat(given.stream(), stock.stream())
                .map(VoucherRow::id)
                .toList();
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            sql.settle(
                    viewer,
                    ids.subList(from, Math.min(ids.size(), from + AT_ONCE)),
                    VoucherState.EXPIRED,
                    Optional.empty(),
                    viewer.today(),
                    "",
                    ground.clock().instant());
        }
        ground.events().happened(new VoucherEvents.VoucherSeriesExpired(id, given.size()));
    }
}
