package org.affianca.engine.repayment;

import java.util.Map;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.ServiceCode;
import org.affianca.api.WorkId;
import org.affianca.api.event.CaseEvent;
import org.affianca.api.repayment.PlanCause;
import org.affianca.api.repayment.RepaymentId;

/** What is still owed falls due otherwise than before. */
record RepaymentReplanned(CaseId caseId, WorkId of, ServiceCode service, RepaymentId repayment, PlanCause cause)
        implements CaseEvent {
    @Override
    public Optional<WorkId> work() {
        return Optional.of(of);
    }

    @Override
    public Map<String, Object> values() {
        return Map.of("service", service.value(), "repayment", repayment.value(), "cause", cause.name());
    }
}
