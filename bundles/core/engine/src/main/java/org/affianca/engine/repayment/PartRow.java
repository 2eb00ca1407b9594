package org.affianca.engine.repayment;

import java.time.LocalDate;
import org.affianca.api.money.Money;
import org.affianca.api.repayment.RepaymentPart;

/** A row of core.repayment_part within its plan. */
record PartRow(int place, LocalDate due, long amountCents) {
    RepaymentPart part(long paidCents) {
        return new RepaymentPart(place, due, new Money(amountCents), new Money(paidCents));
    }
}
