package org.affianca.rest.payments;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.WorkId;
import org.affianca.api.budget.CommitmentId;
import org.affianca.api.money.Money;
import org.affianca.api.payment.PayeeId;
import org.affianca.api.payment.Payment;
import org.affianca.api.payment.PaymentId;
import org.affianca.api.payment.PaymentRunId;
import org.affianca.api.payment.PaymentState;
import org.affianca.rest.answer.Versioned;

/** An amount owed to a payee, as read; without what is not the reader's to see. */
public record PaymentLine(
        PaymentId id,
        int version,
        PaymentState state,
        Optional<CommitmentId> commitment,
        Optional<WorkId> work,
        PayeeId payee,
        String payeeName,
        Money amount,
        String reference,
        LocalDate liquidatedOn,
        Optional<PaymentRunId> run,
        Optional<LocalDate> paidOn,
        String returned)
        implements Versioned {
    static PaymentLine of(Payment one) {
        return new PaymentLine(
                one.id(),
                one.version(),
                one.state(),
                one.commitment(),
                one.work(),
                one.payee(),
                one.payeeName(),
                one.amount(),
                one.reference(),
                one.liquidatedOn(),
                one.run(),
                one.paidOn(),
                one.returned());
    }
}
