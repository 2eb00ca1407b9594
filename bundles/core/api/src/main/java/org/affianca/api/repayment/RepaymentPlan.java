package org.affianca.api.repayment;

import java.time.LocalDate;
import java.util.List;
import org.affianca.api.money.Money;

/**
 * A version of the plan; the parts always add up to what was owed on the day it was made.
 *
 * @param number from 1; the highest is in force
 * @param because why it was changed; empty for the first
 * @param act the act that changed it, may be empty
 * @param parts only those of the plan in force say what was paid
 */
public record RepaymentPlan(
        int number,
        PlanCause cause,
        LocalDate madeOn,
        String because,
        String act,
        Money owed,
        List<RepaymentPart> parts) {
    public RepaymentPlan {
        parts = List.copyOf(parts);
    }
}
