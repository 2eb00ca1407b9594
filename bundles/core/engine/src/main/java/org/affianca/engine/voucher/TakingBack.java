package org.affianca.engine.voucher;

import java.util.List;
import java.util.Optional;
import org.affianca.api.Because;
import org.affianca.api.WorkId;
import org.affianca.api.money.Money;
import org.affianca.api.problem.Forbidden;
import org.affianca.api.problem.Missing;
import org.affianca.api.problem.Refused;
import org.affianca.api.voucher.Voucher;
import org.affianca.api.voucher.VoucherId;
import org.affianca.api.voucher.VoucherState;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.check.Flaws;
import org.affianca.engine.ground.Ground;
import org.affianca.engine.ledger.Entry;
import org.affianca.engine.ledger.EntryKind;
import org.affianca.engine.ledger.Ledger;
import org.affianca.engine.ledger.Posting;

/** A voucher that came back unused or was lost: its chapter has the money again. */
final class TakingBack {
    private final Ground ground;
    private final Ledger ledger;
    private final SeriesMapper series;
    private final VoucherMapper sql;

    TakingBack(Ground ground, Ledger ledger) {
        this.ground = ground;
        this.ledger = ledger;
        this.series = ground.sql(SeriesMapper.class);
        this.sql = ground.sql(VoucherMapper.class);
    }

    Voucher withdraw(WorkId work, VoucherId id, int version, String because) {
        Viewer viewer = ground.viewer();
        VoucherMapper.Served served = sql.work(viewer, work).orElseThrow(() -> new Missing("work"));
        series.hold(viewer.organisation(), mine(viewer, work, id).seriesId());
        VoucherRow row = mine(viewer, work, id);
        if (!served.writable()) {
            throw new Forbidden("taking vouchers back in this case");
        }
        if (row.version() != version) {
            throw sql.changed(viewer.organisation(), id).stale();
        }
        new Flaws(ground.codes()).line("/because", because, 500).orThrow();
        if (!row.isGiven()) {
            throw new Refused(Because.of("voucher-not-spendable"));
        }
        ledger.post(
                new Entry(EntryKind.ANNULLED, id.value(), viewer.today(), ""),
                List.of(new Posting(
                        row.seriesId().value(),
                        row.chapterId().orElseThrow(),
                        new Money(row.valueCents()),
                        id.value())));
        sql.settle(
                viewer,
                List.of(id),
                VoucherState.VOID,
                Optional.empty(),
                viewer.today(),
                because,
                ground.clock().instant());
        ground.events().happened(new VoucherEvents.VoucherWithdrawn(served.caseId(), work, served.service(), id));
        return mine(viewer, work, id).voucher();
    }

    private VoucherRow mine(Viewer viewer, WorkId work, VoucherId id) {
        return sql.ofWork(viewer.organisation(), work).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Missing("voucher"));
    }
}
