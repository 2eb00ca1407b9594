package org.affianca.engine.voucher;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.affianca.api.Because;
import org.affianca.api.WorkId;
import org.affianca.api.budget.Commitment;
import org.affianca.api.budget.CommitmentState;
import org.affianca.api.budget.Commitments;
import org.affianca.api.catalogue.Kind;
import org.affianca.api.money.Money;
import org.affianca.api.problem.Forbidden;
import org.affianca.api.problem.Missing;
import org.affianca.api.problem.Refused;
import org.affianca.api.voucher.Giving;
import org.affianca.api.voucher.Voucher;
import org.affianca.api.voucher.VoucherId;
import org.affianca.api.voucher.VoucherSeries;
import org.affianca.api.voucher.VoucherState;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.casefile.CaseLock;
import org.affianca.engine.check.Flaws;
import org.affianca.engine.ground.Ground;
import org.affianca.engine.ledger.Entry;
import org.affianca.engine.ledger.EntryKind;
import org.affianca.engine.ledger.Ledger;
import org.affianca.engine.ledger.Posting;

/** Hands vouchers out for a grant; a commitment gives what they are worth, and each is a posting of its own. */
final class HandingOut {
    private static final int MOST = 200;
    private final Ground ground;
    private final Ledger ledger;
    private final Commitments commitments;
    private final SeriesMapper series;
    private final VoucherMapper sql;
    private final CaseLock lock;

    HandingOut(Ground ground, Ledger ledger, Commitments commitments) {
        this.ground = ground;
        this.ledger = ledger;
        this.commitments = commitments;
        this.series = ground.sql(SeriesMapper.class);
        this.sql = ground.sql(VoucherMapper.class);
        this.lock = new CaseLock(ground.mappers());
    }

    List<Voucher> give(WorkId id, Giving giving) {
        Viewer viewer = ground.viewer();
        VoucherMapper.Served work = sql.work(viewer, id).orElseThrow(() -> new Missing("work"));
        if (!work.writable()) {
            throw new Forbidden("giving vouchers in this case");
        }
        lock.hold(viewer.organisation(), work.caseId());
        if (work.kind() != Kind.GRANT) {
            throw new Refused(Because.of("vouchers-need-a-grant"));
        }
        series.hold(viewer.organisation(), giving.series());
        Optional<VoucherSeries> from =
                series.find(viewer.organisation(), giving.series()).map(SeriesRow::series);
        Optional<Commitment> payer = commitments.find(giving.commitment());
        check(viewer, id, giving, from, payer);
        lock.mustBeOpen(viewer.organisation(), work.caseId());
        List<VoucherRow> chosen =
                sql.inState(viewer.organisation(), giving.series(), VoucherState.IN_STOCK, giving.count());
        if (chosen.size() < giving.count()) {
            throw new Refused(Because.of("too-few-vouchers", "left", chosen.size()));
        }
        write(viewer, work, giving, payer.orElseThrow(), chosen);
        List<VoucherId> ids = chosen.stream().map(VoucherRow::id).toList();
        return sql.ofWork(viewer.organisation(), id).stream()
                .filter(row -> ids.contains(row.id()))
                .map(VoucherRow::voucher)
                .toList();
    }

    private void check(
            Viewer viewer, WorkId id, Giving giving, Optional<VoucherSeries> from, Optional<Commitment> payer) {
        Flaws flaws = new Flaws(ground.codes());
        flaws.when(from.isEmpty(), "/series", "unknown-series");
        flaws.when(giving.count() < 1 || giving.count() > MOST, "/count", "voucher-number-invalid");
        boolean others = payer.flatMap(Commitment::work)
                .map(work -> !work.equals(id))
                .orElse(payer.map(one -> !one.shown()).orElse(true));
        flaws.when(others, "/commitment", "unknown-commitment");
        flaws.past("/on", giving.on(), viewer.today());
        from.ifPresent(one -> flaws.when(
                giving.on().isBefore(one.data().receivedOn())
                        || viewer.today().isAfter(one.data().expiresOn()),
                "/on",
                "series-not-valid"));
        flaws.orThrow();
        if (payer.orElseThrow().state() != CommitmentState.APPROVED) {
            throw new Refused(Because.of("commitment-not-approved"));
        }
    }

    private void write(
            Viewer viewer, VoucherMapper.Served work, Giving giving, Commitment payer, List<VoucherRow> chosen) {
        List<Posting> postings = new ArrayList<>();
        for (VoucherRow one : chosen) {
            postings.add(new Posting(
                    payer.id().value(),
                    giving.series().value(),
                    new Money(one.valueCents()),
                    one.id().value()));
        }
        ledger.post(new Entry(EntryKind.ISSUED, giving.series().value(), giving.on(), ""), postings);
        List<VoucherId> ids = chosen.stream().map(VoucherRow::id).toList();
        int given = sql.give(
                viewer,
                ids,
                work.id(),
                payer.chapter().value(),
                giving.on(),
                ground.clock().instant());
        if (given != ids.size()) {
            throw new IllegalStateException("gave " + given + " vouchers of " + ids.size());
        }
        ground.events()
                .happened(new VoucherEvents.VouchersGiven(
                        work.caseId(), work.id(), work.service(), giving.series(), given));
    }
}
