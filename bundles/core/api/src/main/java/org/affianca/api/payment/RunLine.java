package org.affianca.api.payment;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.money.Money;

/**
 * A payment in a run, with name and account as they are today, or were when the run was approved.
 *
 * @param iban empty when the payee has none or is not paid any more
 * @param returnedOn when the bank sent it back, if it did
 * @param returned why
 */
public record RunLine(
        PaymentId payment,
        PayeeId payee,
        String name,
        String iban,
        Money amount,
        String reference,
        Optional<LocalDate> returnedOn,
        String returned) {}
