package org.affianca.engine.payment;

import java.util.List;
import java.util.Optional;
import org.affianca.api.Because;
import org.affianca.api.Page;
import org.affianca.api.Paging;
import org.affianca.api.WorkId;
import org.affianca.api.access.Role;
import org.affianca.api.budget.Commitment;
import org.affianca.api.budget.CommitmentId;
import org.affianca.api.budget.CommitmentState;
import org.affianca.api.budget.Commitments;
import org.affianca.api.money.Money;
import org.affianca.api.payment.Liquidation;
import org.affianca.api.payment.OfficePayment;
import org.affianca.api.payment.PayeeId;
import org.affianca.api.payment.Payment;
import org.affianca.api.payment.PaymentId;
import org.affianca.api.payment.PaymentState;
import org.affianca.api.payment.Payments;
import org.affianca.api.problem.Flaw;
import org.affianca.api.problem.Missing;
import org.affianca.api.problem.Refused;
import org.affianca.api.work.Instalment;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.check.Cursor;
import org.affianca.engine.check.Flaws;
import org.affianca.engine.ground.Ground;
import org.affianca.engine.ledger.Entry;
import org.affianca.engine.ledger.EntryKind;
import org.affianca.engine.ledger.Ledger;
import org.affianca.engine.ledger.Posting;
import org.affianca.engine.work.Dues;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The book of payments, from the liquidation until a run takes them. */
@Component
public final class PaymentBook implements Payments {
    private final Ground ground;
    private final Ledger ledger;
    private final PaymentMapper sql;
    private final PayeeMapper payees;
    private final Commitments commitments;
    private final Dues dues;
    private final Payables payables;

    @Activate
    public PaymentBook(
            @Reference Ground ground,
            @Reference Ledger ledger,
            @Reference Commitments commitments,
            @Reference Dues dues,
            @Reference Payables payables) {
        this.ground = ground;
        this.ledger = ledger;
        this.sql = ground.sql(PaymentMapper.class);
        this.payees = ground.sql(PayeeMapper.class);
        this.commitments = commitments;
        this.dues = dues;
        this.payables = payables;
    }

    @Override
    public List<Payment> ofWork(WorkId id) {
        Viewer viewer = ground.viewer();
        return ground.within(() -> {
            if (sql.seenWork(viewer, id).isEmpty()) {
                throw new Missing("work");
            }
            ground.looks().seen("work-payments", id.value());
            return sql.ofWork(viewer, id).stream().map(PaymentRow::payment).toList();
        });
    }

    @Override
    public Page<Payment> list(Optional<PaymentState> state, Paging paging) {
        ground.sight().need("reading payments", Role.COORDINATOR);
        Viewer viewer = ground.viewer();
        Long after = Cursor.read(paging, 1, key -> Long.valueOf(key.get(0))).orElse(null);
        return ground.within(() -> {
            List<PaymentRow> rows = sql.list(viewer, state, after, paging.limit() + 1);
            ground.looks().searched("payment", Math.min(rows.size(), paging.limit()));
            return Cursor.page(rows, paging, row -> Cursor.of(row.id().value()), PaymentRow::payment);
        });
    }

    @Override
    public List<Payment> liquidate(WorkId id, Liquidation what) {
        return ground.within(() -> {
            Dues.Open open = dues.open(id);
            List<Instalment> chosen = open.instalments().stream()
                    .filter(one -> what.instalments().contains(one.id()))
                    .toList();
            Flaws flaws = checked(what.payee(), what.reference());
            open.paidTo().ifPresent(name -> mustBePaid(flaws, what.payee(), name));
            Optional<Commitment> commitment =
                    approved(what.commitment()).filter(k -> k.work().equals(Optional.of(id)));
            flaws.when(commitment.isEmpty(), "/commitment", "commitment-unusable");
            flaws.when(what.instalments().isEmpty(), "/instalments", "required");
            flaws.when(
                    chosen.size() < what.instalments().stream().distinct().count(),
                    "/instalments",
                    "instalment-not-open");
            flaws.orThrow();
            List<Payables.Owed> owed = chosen.stream()
                    .map(one -> new Payables.Owed(one.amount(), one.id(), Optional.of(one.id())))
                    .toList();
            List<PaymentId> made = payables.owe(
                    new Payables.Act(
                            EntryKind.LIQUIDATED,
                            what.commitment().value(),
                            what.payee(),
                            Optional.of(id),
                            Optional.of(open.caseId()),
                            what.reference()),
                    owed);
            dues.liquidated(id);
            return sql.ofWork(ground.viewer(), id).stream()
                    .filter(row -> made.contains(row.id()))
                    .map(PaymentRow::payment)
                    .toList();
        });
    }

    @Override
    public Payment pay(OfficePayment what) {
        ground.sight().need("paying for the office", Role.COORDINATOR);
        return ground.within(() -> {
            Flaws flaws = checked(what.payee(), what.reference());
            Optional<Commitment> commitment = approved(what.commitment())
                    .filter(k -> k.shown() && k.work().isEmpty());
            flaws.when(commitment.isEmpty(), "/commitment", "commitment-unusable");
            flaws.when(!what.amount().isAbove(Money.ZERO), "/amount", "amount-nothing");
            flaws.orThrow();
            long from = what.commitment().value();
            PaymentId made = payables.owe(
                            new Payables.Act(
                                    EntryKind.LIQUIDATED,
                                    from,
                                    what.payee(),
                                    Optional.empty(),
                                    Optional.empty(),
                                    what.reference()),
                            List.of(new Payables.Owed(what.amount(), from, Optional.empty())))
                    .get(0);
            return row(ground.viewer(), made).payment();
        });
    }

    @Override
    public Payment annul(PaymentId id, int version, String reason) {
        return ground.within(() -> {
            Viewer viewer = ground.viewer();
            PaymentRow row = row(viewer, id);
            mustDecide(row);
            if (row.version() != version) {
                throw sql.changed(viewer.organisation(), id).orElseThrow().stale();
            }
            if (row.state() != PaymentState.DUE) {
                throw new Refused(Because.of("payment-state-order", "state", "payment-state." + row.state()));
            }
            new Flaws(ground.codes()).prose("/reason", reason, 500).orThrow();
            if (sql.annul(viewer, id, version, reason, ground.clock().instant()) == 0) {
                throw sql.changed(viewer.organisation(), id).orElseThrow().stale();
            }
            ledger.post(
                    new Entry(EntryKind.ANNULLED, id.value(), viewer.today(), row.reference()),
                    List.of(new Posting(row.payeeId().value(), row.fromId(), row.cents(), id.value())));
            ground.events().happened(new PaymentEvents.PaymentAnnulled(id, row.cents(), row.inCase(), row.work()));
            return row(viewer, id).payment();
        });
    }

    /** Who writes to the case annuls what is paid for its works, coordinators what the office pays. */
    private void mustDecide(PaymentRow row) {
        if (row.workId().isPresent() && row.workShown()) {
            ground.sight().mustWrite(row.inCase().orElseThrow());
        } else if (row.workShown()) {
            ground.sight().need("annulling a payment of the office", Role.COORDINATOR);
        } else {
            throw new Missing("payment");
        }
    }

    /** Where the work says who is paid, nobody else is, and no person who is called the same. */
    private void mustBePaid(Flaws flaws, PayeeId chosen, String name) {
        Optional<PayeeRow> other = payees.find(ground.viewer(), chosen)
                .filter(payee ->
                        payee.personId().isPresent() || !payee.nameKey().equals(PayeeRules.key(name)));
        if (other.isPresent()) {
            flaws.add(Flaw.at("/payee", "paid-to-another", "name", name));
        }
    }

    private Flaws checked(PayeeId payee, String reference) {
        Flaws flaws = new Flaws(ground.codes());
        Optional<PayeeRow> known = payees.find(ground.viewer(), payee);
        flaws.when(known.filter(PayeeRow::active).isEmpty(), "/payee", "unknown-payee");
        return flaws.line("/reference", reference, 140);
    }

    private Optional<Commitment> approved(CommitmentId id) {
        return commitments.find(id).filter(k -> k.state() == CommitmentState.APPROVED);
    }

    private PaymentRow row(Viewer viewer, PaymentId id) {
        return sql.find(viewer, id).orElseThrow(() -> new Missing("payment"));
    }
}
