package org.affianca.engine.voucher;

import java.util.List;
import java.util.Optional;
import org.affianca.api.Page;
import org.affianca.api.Paging;
import org.affianca.api.WorkId;
import org.affianca.api.access.Role;
import org.affianca.api.budget.Commitments;
import org.affianca.api.payment.Payees;
import org.affianca.api.problem.Missing;
import org.affianca.api.voucher.Giving;
import org.affianca.api.voucher.Redeeming;
import org.affianca.api.voucher.Voucher;
import org.affianca.api.voucher.VoucherDesk;
import org.affianca.api.voucher.VoucherId;
import org.affianca.api.voucher.VoucherSeries;
import org.affianca.api.voucher.VoucherSeriesData;
import org.affianca.api.voucher.VoucherSeriesId;
import org.affianca.api.voucher.Vouchers;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.alarm.Alarms;
import org.affianca.engine.check.Cursor;
import org.affianca.engine.ground.Ground;
import org.affianca.engine.ledger.Ledger;
import org.affianca.engine.payment.Payables;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The book of vouchers; one class for each act. */
@Component
public final class VoucherBook implements Vouchers, VoucherDesk {
    private final Ground ground;
    private final SeriesMapper series;
    private final VoucherMapper sql;
    private final SeriesEntering entering;
    private final HandingOut handingOut;
    private final Redemption redemption;
    private final TakingBack takingBack;

    @Activate
    public VoucherBook(
            @Reference Ground ground,
            @Reference Ledger ledger,
            @Reference Commitments commitments,
            @Reference Payees payees,
            @Reference Payables payables,
            @Reference Alarms alarms) {
        this.ground = ground;
        this.series = ground.sql(SeriesMapper.class);
        this.sql = ground.sql(VoucherMapper.class);
        this.entering = new SeriesEntering(ground, ledger, alarms);
        this.handingOut = new HandingOut(ground, ledger, commitments);
        this.redemption = new Redemption(ground, payees, payables);
        this.takingBack = new TakingBack(ground, ledger);
    }

    @Override
    public Optional<VoucherSeries> series(VoucherSeriesId id) {
        Viewer viewer = reader();
        return ground.within(() -> series.find(viewer.organisation(), id).map(SeriesRow::series));
    }

    @Override
    public Page<VoucherSeries> all(Paging paging) {
        Viewer viewer = reader();
        Optional<Long> after = Cursor.read(paging, 1, key -> Long.valueOf(key.get(0)));
        return ground.within(() -> Cursor.page(
                series.list(viewer.organisation(), after, paging.limit() + 1),
                paging,
                row -> Cursor.of(row.id().value()),
                SeriesRow::series));
    }

    @Override
    public List<Voucher> ofWork(WorkId id) {
        return ground.within(() -> {
            Viewer viewer = ground.viewer();
            if (sql.work(viewer, id).isEmpty()) {
                throw new Missing("work");
            }
            ground.looks().seen("work-vouchers", id.value());
            return sql.ofWork(viewer.organisation(), id).stream()
                    .map(VoucherRow::voucher)
                    .toList();
        });
    }

    @Override
    public VoucherSeries enter(VoucherSeriesData data) {
        return ground.within(() -> entering.enter(data));
    }

    @Override
    public List<Voucher> give(WorkId id, Giving giving) {
        return ground.within(() -> handingOut.give(id, giving));
    }

    @Override
    public VoucherSeries redeem(VoucherSeriesId id, int version, Redeeming redeeming) {
        return ground.within(() -> redemption.redeem(id, version, redeeming));
    }

    @Override
    public Voucher withdraw(WorkId work, VoucherId id, int version, String because) {
        return ground.within(() -> takingBack.withdraw(work, id, version, because));
    }

    private Viewer reader() {
        ground.sight().need("reading voucher series", Role.WORKER, Role.COORDINATOR);
        return ground.viewer();
    }
}
