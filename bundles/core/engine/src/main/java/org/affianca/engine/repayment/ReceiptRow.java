package org.affianca.engine.repayment;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.money.Money;
import org.affianca.api.repayment.Receipt;

/** A row of core.repayment_receipt with the label of who entered it. */
record ReceiptRow(
        long id,
        Optional<Long> entryId,
        LocalDate onDay,
        long amountCents,
        String way,
        String reference,
        String label,
        String reversedBecause) {
    Receipt receipt() {
        return new Receipt(id, onDay, new Money(amountCents), way, reference, label, reversedBecause);
    }
}
