package org.affianca.api.repayment;

import java.util.List;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.WorkId;

/**
 * A repayment whole.
 *
 * @param plans the one in force first
 * @param receipts the oldest first, with those that do not count
 * @param mayWrite whether the actor may act on it now
 */
public record Repayment(
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
        boolean mayWrite) {
    public Repayment {
        plans = List.copyOf(plans);
        receipts = List.copyOf(receipts);
    }
}
