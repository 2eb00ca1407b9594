package org.affianca.rest.budget;

import java.time.LocalDate;
import org.affianca.api.budget.Transfer;
import org.affianca.api.money.Money;

/** An amount that a fund receives or a chapter is given; negative when it goes back. */
public record MoneyMoved(Money amount, LocalDate on, String reference) {
    Transfer transfer() {
        return new Transfer(amount, on, reference);
    }
}
