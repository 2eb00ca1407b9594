package org.affianca.engine.repayment;

import java.util.Map;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.ServiceCode;
import org.affianca.api.WorkId;
import org.affianca.api.event.CaseEvent;
import org.affianca.api.money.Money;
import org.affianca.api.repayment.RepaymentCause;
import org.affianca.api.repayment.RepaymentId;

/** It was agreed what is owed back, and in which parts. */
record RepaymentAgreed(
        CaseId caseId, WorkId of, ServiceCode service, RepaymentId repayment, RepaymentCause cause, Money principal)
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
                "cause",
                cause.name(),
                "cents",
                principal.cents());
    }
}
