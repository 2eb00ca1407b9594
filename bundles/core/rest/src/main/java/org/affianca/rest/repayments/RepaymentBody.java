package org.affianca.rest.repayments;

import java.util.List;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.WorkId;
import org.affianca.api.repayment.Debt;
import org.affianca.api.repayment.Receipt;
import org.affianca.api.repayment.Repayment;
import org.affianca.api.repayment.RepaymentId;
import org.affianca.api.repayment.RepaymentPlan;
import org.affianca.api.repayment.RepaymentStanding;
import org.affianca.api.repayment.RepaymentState;
import org.affianca.api.repayment.WriteOff;
import org.affianca.rest.answer.Versioned;

/** A repayment as read. */
public record RepaymentBody(
        RepaymentId id,
        int version,
        WorkId work,
        CaseId caseId,
        Debt debt,
        RepaymentState state,
        RepaymentStanding standing,
        List<RepaymentPlan> plans,
        List<Receipt> receipts,
        Optional<WriteOff> writtenOff,
        boolean mayWrite)
        implements Versioned {
    static RepaymentBody of(Repayment one) {
        return new RepaymentBody(
                one.id(),
                one.version(),
                one.work(),
                one.caseId(),
                one.debt(),
                one.state(),
                one.standing(),
                one.plans(),
                one.receipts(),
                one.writtenOff(),
                one.mayWrite());
    }
}
