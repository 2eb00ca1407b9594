package org.affianca.engine.payment;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.money.Money;
import org.affianca.api.payment.PayeeId;
import org.affianca.api.payment.PaymentId;
import org.affianca.api.payment.RunLine;

/** A line of a run, with the instalment it pays. */
record LineRow(
        PaymentId paymentId,
        PayeeId payeeId,
        String name,
        String iban,
        Money cents,
        String reference,
        Optional<LocalDate> returnedOn,
        String returned,
        Optional<Long> instalmentId) {
    RunLine line() {
        return new RunLine(paymentId, payeeId, name, iban, cents, reference, returnedOn, returned);
    }
}
