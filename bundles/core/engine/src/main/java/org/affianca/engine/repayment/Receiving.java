package org.affianca.engine.repayment;

import java.time.Instant;
import java.util.Optional;
import org.affianca.api.Because;
import org.affianca.api.money.Money;
import org.affianca.api.problem.Flaw;
import org.affianca.api.problem.Missing;
import org.affianca.api.problem.Refused;
import org.affianca.api.repayment.ReceiptData;
import org.affianca.api.repayment.Repayment;
import org.affianca.api.repayment.RepaymentId;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.check.Flaws;
import org.affianca.engine.ground.Ground;

/** Takes in what comes back, and takes back what was entered in error. */
final class Receiving {
    private final Ground ground;
    private final RepaymentMapper sql;
    private final PlanMapper plans;
    private final Keeping repayments;
    private final Claims claims;

    Receiving(Ground ground, Keeping repayments, Claims claims) {
        this.ground = ground;
        this.sql = ground.sql(RepaymentMapper.class);
        this.plans = ground.sql(PlanMapper.class);
        this.repayments = repayments;
        this.claims = claims;
    }

    Repayment receive(RepaymentId id, int version, ReceiptData data) {
        Viewer viewer = ground.viewer();
        RepaymentRow row = repayments.hold(viewer, id, version);
        if (row.leftCents() == 0) {
            throw new Refused(Because.of("nothing-owed"));
        }
        if (!row.isPaidOut()) {
            throw new Refused(Because.of("loan-not-paid-out"));
        }
        check(row, data, viewer);
        long receipt = ground.ids().next();
        Instant now = ground.clock().instant();
        long entry = claims.came(row, receipt, data.amount(), data.chapter(), data.on(), data.reference());
        plans.addReceipt(viewer, id, receipt, data, entry, now);
        go(viewer, row, data.amount().cents(), now);
        ground.events()
                .happened(new RepaymentReceived(row.caseId(), row.workId(), row.service(), id, receipt, data.amount()));
        return repayments.after(viewer, row.workId(), id);
    }

    Repayment reverse(RepaymentId id, int version, long receipt, String because) {
        Viewer viewer = ground.viewer();
        RepaymentRow row = repayments.hold(viewer, id, version);
        ReceiptRow found = plans.receipts(viewer.organisation(), id).stream()
                .filter(one -> one.id() == receipt)
                .findFirst()
                .orElseThrow(() -> new Missing("receipt"));
        new Flaws(ground.codes()).prose("/because", because, 1000).orThrow();
        if (!found.receipt().counts()) {
            throw new Refused(Because.of("receipt-reversed-already"));
        }
        if (row.writtenOffOn().isPresent()) {
            throw new Refused(Because.of("repayment-written-off"));
        }
        Instant now = ground.clock().instant();
        claims.wentBack(found, viewer.today());
        plans.reverse(viewer, receipt, because, now);
        go(viewer, row, -found.amountCents(), now);
        ground.events()
                .happened(new RepaymentReversed(
                        row.caseId(), row.workId(), row.service(), id, receipt, new Money(found.amountCents())));
        return repayments.after(viewer, row.workId(), id);
    }

    private void check(RepaymentRow row, ReceiptData data, Viewer viewer) {
        Flaws flaws = new Flaws(ground.codes());
        flaws.past("/on", data.on(), viewer.today());
        flaws.when(data.on().isBefore(row.agreedOn()), "/on", "before-it-was-agreed");
        flaws.code("/way", "receipt-way", data.way());
        flaws.optionalLine("/reference", data.reference(), 200);
        Money left = new Money(row.leftCents());
        claims.known(flaws, "/chapter", data.chapter());
        flaws.when(data.amount().cents() < 1, "/amount", "amount-out-of-range");
        if (data.amount().isAbove(left)) {
            flaws.add(Flaw.at("/amount", "more-than-is-owed", "left", left));
        }
        flaws.orThrow();
    }

    private void go(Viewer viewer, RepaymentRow row, long cents, Instant now) {
        Reckoning before = repayments.reckoning(viewer, row);
        Reckoning after = new Reckoning(before.madeOn(), before.parts(), before.leftCents() - cents, 0);
        Optional<java.time.LocalDate> nextDue = after.nextDue();
        sql.go(viewer, row.id(), row.plan(), row.receivedCents() + cents, nextDue, now);
    }
}
