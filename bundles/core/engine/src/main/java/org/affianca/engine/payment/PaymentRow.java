package org.affianca.engine.payment;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.WorkId;
import org.affianca.api.budget.CommitmentId;
import org.affianca.api.money.Money;
import org.affianca.api.payment.PayeeId;
import org.affianca.api.payment.Payment;
import org.affianca.api.payment.PaymentId;
import org.affianca.api.payment.PaymentRunId;
import org.affianca.api.payment.PaymentState;

/** A row of core.payment with its payee's name, and whether the viewer sees its work and its payee. */
record PaymentRow(
        PaymentId id,
        int version,
        PaymentState state,
        long fromId,
        boolean fromCommitment,
        Optional<Long> workId,
        Optional<Long> caseId,
        boolean workShown,
        Optional<Long> instalmentId,
        PayeeId payeeId,
        String payeeName,
        boolean payeeShown,
        Money cents,
        String reference,
        LocalDate liquidatedOn,
        Optional<Long> runId,
        Optional<LocalDate> paidOn,
        String returned,
        long entryId) {
    Payment payment() {
        return new Payment(
                id,
                version,
                state,
                fromCommitment ? Optional.of(new CommitmentId(fromId)) : Optional.empty(),
                workShown ? work() : Optional.empty(),
                payeeId,
                payeeShown ? payeeName : "",
                cents,
                reference,
                liquidatedOn,
                runId.map(PaymentRunId::new),
                paidOn,
                returned);
    }

    Optional<WorkId> work() {
        return workId.map(WorkId::new);
    }

    Optional<CaseId> inCase() {
        return caseId.map(CaseId::new);
    }
}
