package org.affianca.engine.payment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.WorkId;
import org.affianca.api.money.Money;
import org.affianca.api.payment.PayeeId;
import org.affianca.api.payment.PaymentId;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.ground.Ground;
import org.affianca.engine.ledger.Entry;
import org.affianca.engine.ledger.EntryKind;
import org.affianca.engine.ledger.Ledger;
import org.affianca.engine.ledger.Posting;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Owes money to a payee, so that the next run pays it. Who may say so, and whether the payee is one, is asked before. */
@Component(service = Payables.class)
public final class Payables {
    /**
     * What is owed.
     *
     * @param record what the movement is about, such as a voucher or an instalment
     * @param instalment the instalment it pays, if it is one
     */
    public record Owed(Money amount, long record, Optional<Long> instalment) {}

    /**
     * By which act, out of which account, for which work.
     *
     * @param from a commitment, or what vouchers are worth
     * @param reference what the payee reads, 1 to 140 characters
     */
    public record Act(
            EntryKind kind,
            long from,
            PayeeId payee,
            Optional<WorkId> work,
            Optional<CaseId> inCase,
            String reference) {}

    private final Ground ground;
    private final Ledger ledger;
    private final PaymentMapper sql;

    @Activate
    public Payables(@Reference Ground ground, @Reference Ledger ledger) {
        this.ground = ground;
        this.ledger = ledger;
        this.sql = ground.sql(PaymentMapper.class);
    }

    /**
     * A payment for each amount, in one entry of the ledger; to be called within a transaction.
     *
     * @throws org.affianca.api.problem.Refused {@code account-exhausted}
     */
    public List<PaymentId> owe(Act act, List<Owed> all) {
        Viewer viewer = ground.viewer();
        List<PaymentId> ids =
                all.stream().map(one -> new PaymentId(ground.ids().next())).toList();
        List<Posting> postings = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            postings.add(new Posting(
                    act.from(),
                    act.payee().value(),
                    all.get(i).amount(),
                    ids.get(i).value()));
        }
        long record = all.size() == 1 ? all.get(0).record() : act.from();
        long entry = ledger.post(new Entry(act.kind(), record, viewer.today(), act.reference()), postings);
        List<PaymentMapper.New> rows = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Owed one = all.get(i);
            rows.add(new PaymentMapper.New(
                    ids.get(i),
                    act.from(),
                    act.work(),
                    one.instalment(),
                    act.payee(),
                    one.amount(),
                    act.reference(),
                    entry));
            ground.events()
                    .happened(new PaymentEvents.PaymentLiquidated(ids.get(i), one.amount(), act.inCase(), act.work()));
        }
        sql.insert(viewer, rows, ground.clock().instant());
        return ids;
    }
}
