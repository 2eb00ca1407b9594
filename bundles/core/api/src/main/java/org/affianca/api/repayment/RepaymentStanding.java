package org.affianca.api.repayment;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.money.Money;

/** Where a repayment stands: what came back, what is still owed, what of it is overdue, when the next part is due. */
public record RepaymentStanding(Money received, Money left, Money overdue, Optional<LocalDate> nextDue) {}
