package org.affianca.engine.repayment;

import java.time.LocalDate;
import java.util.List;
import org.affianca.api.money.Money;
import org.affianca.api.repayment.PlanCause;
import org.affianca.api.repayment.RepaymentPart;
import org.affianca.api.repayment.RepaymentPlan;

/** A row of core.repayment_plan. */
record PlanRow(int number, PlanCause cause, LocalDate madeOn, String because, String act, long owedCents) {
    RepaymentPlan plan(List<RepaymentPart> parts) {
        return new RepaymentPlan(number, cause, madeOn, because, act, new Money(owedCents), parts);
    }
}
