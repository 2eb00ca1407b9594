package org.affianca.api.repayment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.affianca.api.budget.ChapterId;
import org.affianca.api.money.Money;

/**
 * What is owed back and why.
 *
 * @param principal positive; of a loan the whole amount of its grant, of an undue payment no more than was paid
 * @param reason code of list {@code loan-reason} or {@code undue-reason}, as the cause says
 * @param note at most 2000 characters, may be empty
 * @param act the agreement or the notice that found it, 1 to 200 characters
 * @param agreedOn the day of the act, not in the future
 * @param chapter the chapter that lent or paid it, into which it flows again; absent when it flows elsewhere
 */
public record Debt(
        RepaymentCause cause,
        Money principal,
        String reason,
        String note,
        String act,
        LocalDate agreedOn,
        Optional<ChapterId> chapter,
        List<Guarantor> guarantors) {
    public Debt {
        guarantors = List.copyOf(guarantors);
    }
}
