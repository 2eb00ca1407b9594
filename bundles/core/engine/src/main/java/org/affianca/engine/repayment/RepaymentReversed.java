package org.affianca.engine.repayment;

import java.util.Map;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.ServiceCode;
import org.affianca.api.WorkId;
import org.affianca.api.event.CaseEvent;
import org.affianca.api.money.Money;
import org.affianca.api.repayment.RepaymentId;

/** A receipt was entered in error or sent back. */
record RepaymentReversed(
        CaseId caseId, WorkId of, ServiceCode service, RepaymentId repayment, long receipt, Money amount)
        implements CaseEvent {
    @Override
    public Optional<WorkId> work() {
        return Optional.of(of);
    }

    @Override
    public Map<String, Object> values() {
        return Map.of(
                "service",
                service.value(),
                "repayment",
                repayment.value(),
                "receipt",
                receipt,
                "cents",
                amount.cents());
    }
}
