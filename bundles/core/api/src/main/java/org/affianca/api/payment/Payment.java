package org.affianca.api.payment;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.WorkId;
import org.affianca.api.budget.CommitmentId;
import org.affianca.api.money.Money;

/**
 * An amount that is owed to a payee under a commitment, until it is paid. Version counts changes.
 *
 * @param work what it is paid for; empty when for the office, or when the work is not the reader's to see
 * @param payeeName the payee's name; empty when it is a person who is not the reader's to see
 * @param reference what the payee reads on the statement: the act, never a reason
 * @param returned why the bank sent it back last; empty when it did not
 */
public record Payment(
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
        String returned) {}
