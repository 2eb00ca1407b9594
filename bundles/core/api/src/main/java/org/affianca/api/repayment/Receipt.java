package org.affianca.api.repayment;

import java.time.LocalDate;
import org.affianca.api.money.Money;

/** Something that came back, as it was entered by a member of staff; one entered in error says why it does not count. */
public record Receipt(
        long id, LocalDate on, Money amount, String way, String reference, String enteredBy, String reversedBecause) {
    public boolean counts() {
        return reversedBecause.isEmpty();
    }
}
