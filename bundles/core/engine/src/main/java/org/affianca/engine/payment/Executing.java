package org.affianca.engine.payment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.affianca.api.Because;
import org.affianca.api.money.Money;
import org.affianca.api.payment.PaymentId;
import org.affianca.api.payment.PaymentRunId;
import org.affianca.api.payment.RunState;
import org.affianca.api.problem.Flaw;
import org.affianca.api.problem.Invalid;
import org.affianca.api.problem.Missing;
import org.affianca.api.problem.Refused;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.check.Flaws;
import org.affianca.engine.ground.Ground;
import org.affianca.engine.ledger.Entry;
import org.affianca.engine.ledger.EntryKind;
import org.affianca.engine.ledger.Ledger;
import org.affianca.engine.ledger.Posting;
import org.affianca.engine.work.Dues;

/** What happens to a run after it was prepared: it is approved, the bank pays, the bank sends something back. */
final class Executing {
    private final Ground ground;
    private final Ledger ledger;
    private final Dues dues;
    private final RunMapper sql;
    private final PaymentMapper payments;
    private final Running runs;

    Executing(Ground ground, Ledger ledger, Dues dues, Running runs) {
        this.ground = ground;
        this.ledger = ledger;
        this.dues = dues;
        this.sql = ground.sql(RunMapper.class);
        this.payments = ground.sql(PaymentMapper.class);
        this.runs = runs;
    }

    void approve(PaymentRunId id, int version) {
        Viewer viewer = runs.coordinator();
        RunRow row = runs.row(viewer, id, version, RunState.DRAFT);
        if (row.preparedBy().equals(viewer.user())) {
            throw new Refused(Because.of("four-eyes"));
        }
        runs.current(viewer, id, sql.approve(viewer, id, version, ground.clock().instant()));
        List<LineRow> lines = sql.planned(viewer.organisation(), id);
        if (lines.isEmpty()) {
            throw new Refused(Because.of("nothing-to-pay"));
        }
        long without = lines.stream().filter(line -> line.iban().isEmpty()).count();
        if (without > 0) {
            throw new Refused(Because.of("lines-without-iban", "lines", without));
        }
        sql.fix(viewer.organisation(), id);
        ground.events().happened(new PaymentEvents.RunApproved(id, sum(lines)));
    }

    void execute(PaymentRunId id, int version, LocalDate on) {
        Viewer viewer = runs.coordinator();
        RunRow row = runs.row(viewer, id, version, RunState.APPROVED);
        new Flaws(ground.codes()).past("/on", on, viewer.today()).orThrow();
        Instant now = ground.clock().instant();
        runs.current(viewer, id, sql.become(viewer, id, version, RunState.EXECUTED, Optional.of(on), now));
        List<LineRow> lines = sql.lines(viewer.organisation(), id);
        ledger.post(
                new Entry(EntryKind.PAID, id.value(), on, ""),
                lines.stream()
                        .map(line -> new Posting(
                                line.payeeId().value(),
                                row.treasuryId().value(),
                                line.cents(),
                                line.paymentId().value()))
                        .toList());
        payments.paid(viewer, id, on, now);
        dues.paid(lines.stream().flatMap(line -> line.instalmentId().stream()).toList(), on);
        ground.events().happened(new PaymentEvents.RunExecuted(id, sum(lines)));
    }

    void takeBack(PaymentRunId id, int version, PaymentId payment, LocalDate on, String reason) {
        Viewer viewer = runs.coordinator();
        RunRow row = runs.row(viewer, id, version, RunState.EXECUTED);
        LineRow line = sql.lines(viewer.organisation(), id).stream()
                .filter(one -> one.paymentId().equals(payment))
                .findFirst()
                .orElseThrow(() -> new Missing("payment"));
        new Flaws(ground.codes())
                .past("/on", on, viewer.today())
                .line("/reason", reason, 200)
                .orThrow();
        if (on.isBefore(row.executedOn().orElseThrow())) {
            throw new Invalid(Flaw.at("/on", "before-it-was-paid"));
        }
        Instant now = ground.clock().instant();
        runs.current(viewer, id, sql.become(viewer, id, version, RunState.EXECUTED, row.executedOn(), now));
        if (sql.returned(viewer.organisation(), id, payment, on, reason) == 0) {
            throw new Refused(Because.of("payment-returned-already"));
        }
        payments.leave(viewer, id, payment, reason, now);
        ledger.post(
                new Entry(EntryKind.RETURNED, payment.value(), on, reason),
                List.of(new Posting(row.treasuryId().value(), line.payeeId().value(), line.cents(), payment.value())));
        dues.returned(line.instalmentId().stream().toList());
        ground.events().happened(new PaymentEvents.PaymentReturned(id, payment, line.cents()));
    }

    private static Money sum(List<LineRow> lines) {
        return lines.stream().map(LineRow::cents).reduce(Money.ZERO, Money::plus);
    }
}
