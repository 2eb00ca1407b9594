package org.affianca.engine.payment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.affianca.api.Because;
import org.affianca.api.Page;
import org.affianca.api.Paging;
import org.affianca.api.payment.PaymentId;
import org.affianca.api.payment.PaymentRun;
import org.affianca.api.payment.PaymentRunId;
import org.affianca.api.payment.PaymentRuns;
import org.affianca.api.payment.RunData;
import org.affianca.api.payment.RunLine;
import org.affianca.api.payment.RunSummary;
import org.affianca.api.payment.Treasury;
import org.affianca.api.payment.TreasuryData;
import org.affianca.api.payment.TreasuryId;
import org.affianca.api.problem.Missing;
import org.affianca.api.problem.Refused;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.check.Cursor;
import org.affianca.engine.ground.Ground;
import org.affianca.engine.ledger.AccountKind;
import org.affianca.engine.ledger.Ledger;
import org.affianca.engine.work.Dues;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The book of payment runs; one class for what comes before the approval and one for what follows. */
@Component
public final class RunBook implements PaymentRuns {
    private final Ground ground;
    private final Ledger ledger;
    private final RunMapper sql;
    private final TreasuryMapper treasuries;
    private final Running runs;
    private final Preparing preparing;
    private final Executing executing;

    @Activate
    public RunBook(@Reference Ground ground, @Reference Ledger ledger, @Reference Dues dues) {
        this.ground = ground;
        this.ledger = ledger;
        this.sql = ground.sql(RunMapper.class);
        this.treasuries = ground.sql(TreasuryMapper.class);
        this.runs = new Running(ground);
        this.preparing = new Preparing(ground, runs);
        this.executing = new Executing(ground, ledger, dues, runs);
    }

    @Override
    public List<Treasury> treasuries() {
        return treasuries.all(runs.coordinator().organisation()).stream()
                .map(TreasuryMapper.Row::treasury)
                .toList();
    }

    @Override
    public Treasury enter(TreasuryData data) {
        Viewer viewer = runs.coordinator();
        TreasuryData tidy = checked(data);
        return ground.within(() -> {
            TreasuryId id = new TreasuryId(ground.ids().next());
            ledger.open(AccountKind.TREASURY, id.value());
            treasuries.insert(viewer, id, tidy, ground.clock().instant());
            ground.events().happened(new PaymentEvents.TreasuryEntered(id));
            return kept(viewer, id);
        });
    }

    @Override
    public Treasury correct(TreasuryId id, int version, TreasuryData data) {
        Viewer viewer = runs.coordinator();
        TreasuryData tidy = checked(data);
        return ground.within(() -> {
            kept(viewer, id);
            if (treasuries.update(viewer, id, version, tidy, ground.clock().instant()) == 0) {
                throw treasuries
                        .changed(viewer.organisation(), id)
                        .orElseThrow()
                        .stale();
            }
            ground.events().happened(new PaymentEvents.TreasuryCorrected(id));
            return kept(viewer, id);
        });
    }

    @Override
    public Optional<PaymentRun> find(PaymentRunId id) {
        Viewer viewer = runs.coordinator();
        return ground.within(() -> {
            Optional<PaymentRun> found = sql.find(viewer.organisation(), id).map(row -> runs.whole(viewer, id));
            found.ifPresent(run -> ground.looks().seen("payment-run", id.value()));
            return found;
        });
    }

    @Override
    public Page<RunSummary> list(Paging paging) {
        Viewer viewer = runs.coordinator();
        Long after = Cursor.read(paging, 1, key -> Long.valueOf(key.get(0))).orElse(null);
        List<RunMapper.Summary> rows = sql.list(viewer.organisation(), after, paging.limit() + 1);
        return Cursor.page(rows, paging, row -> Cursor.of(row.id().value()), RunMapper.Summary::summary);
    }

    @Override
    public PaymentRun prepare(RunData data) {
        return ground.within(() -> runs.whole(runs.coordinator(), preparing.prepare(data)));
    }

    @Override
    public PaymentRun leaveOut(PaymentRunId id, int version, PaymentId payment) {
        return after(id, run -> preparing.leaveOut(run, version, payment));
    }

    @Override
    public PaymentRun approve(PaymentRunId id, int version) {
        return after(id, run -> executing.approve(run, version));
    }

    @Override
    public PaymentRun cancel(PaymentRunId id, int version) {
        return after(id, run -> preparing.cancel(run, version));
    }

    @Override
    public PaymentRun execute(PaymentRunId id, int version, LocalDate on) {
        return after(id, run -> executing.execute(run, version, on));
    }

    @Override
    public PaymentRun takeBack(PaymentRunId id, int version, PaymentId payment, LocalDate on, String reason) {
        return after(id, run -> executing.takeBack(run, version, payment, on, reason));
    }

    @Override
    public byte[] sepa(PaymentRunId id) {
        Viewer viewer = runs.coordinator();
        return ground.within(() -> {
            RunRow row = runs.row(viewer, id);
            if (!row.fixed()) {
                throw new Refused(Because.of("run-state-order", "state", "run-state." + row.state()));
            }
            ground.looks().seen("payment-file", id.value());
            List<RunLine> lines =
                    runs.lines(viewer, row).stream().map(LineRow::line).toList();
            return SepaFile.of(row, lines, ground.clock().getZone());
        });
    }

    private PaymentRun after(PaymentRunId id, Consumer<PaymentRunId> act) {
        return ground.within(() -> {
            act.accept(id);
            return runs.whole(runs.coordinator(), id);
        });
    }

    private TreasuryData checked(TreasuryData data) {
        TreasuryData tidy = PayeeRules.tidy(data);
        PayeeRules.check(tidy, ground.codes()).orThrow();
        return tidy;
    }

    private Treasury kept(Viewer viewer, TreasuryId id) {
        return treasuries
                .find(viewer.organisation(), id)
                .orElseThrow(() -> new Missing("treasury"))
                .treasury();
    }
}
