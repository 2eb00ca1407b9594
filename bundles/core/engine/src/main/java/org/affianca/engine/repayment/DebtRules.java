package org.affianca.engine.repayment;

import java.time.LocalDate;
import org.affianca.api.money.Money;
import org.affianca.api.money.Rhythm;
import org.affianca.api.problem.Flaw;
import org.affianca.api.repayment.Debt;
import org.affianca.api.repayment.Guarantor;
import org.affianca.api.repayment.RepaymentCause;
import org.affianca.engine.check.Codes;
import org.affianca.engine.check.Flaws;

/** What must hold of a debt before it is agreed: of what it is, how much, and why. */
final class DebtRules {
    private static final int MOST_GUARANTORS = 10;
    private static final Money MOST = Money.euro(1_000_000);

    private DebtRules() {}

    static Flaws of(Debt debt, OwingRow work, Codes codes, LocalDate today) {
        Flaws flaws = new Flaws(codes);
        boolean loan = debt.cause() == RepaymentCause.LOAN;
        flaws.code("/debt/reason", loan ? "loan-reason" : "undue-reason", debt.reason());
        flaws.optionalProse("/debt/note", debt.note(), 2000);
        flaws.line("/debt/act", debt.act(), 200);
        flaws.past("/debt/agreedOn", debt.agreedOn(), today);
        amount(flaws, debt, work, loan);
        flaws.when(debt.guarantors().size() > MOST_GUARANTORS, "/debt/guarantors", "too-many-guarantors");
        for (int i = 0; i < Math.min(debt.guarantors().size(), MOST_GUARANTORS); i++) {
            Guarantor guarantor = debt.guarantors().get(i);
            flaws.line("/debt/guarantors/" + i + "/name", guarantor.name(), 200);
            flaws.optionalLine("/debt/guarantors/" + i + "/reach", guarantor.reach(), 300);
        }
        return flaws;
    }

    private static void amount(Flaws flaws, Debt debt, OwingRow work, boolean loan) {
        String at = "/debt/principal";
        if (debt.principal().cents() <= 0 || debt.principal().isAbove(MOST)) {
            flaws.add(Flaw.at(at, "amount-out-of-range"));
        } else if (loan) {
            boolean once = work.rhythm().map(Rhythm.ONCE.name()::equals).orElse(true);
            Money granted = new Money(work.amountCents().orElse(0L));
            flaws.when(!once, at, "loan-paid-once");
            if (once && !debt.principal().equals(granted)) {
                flaws.add(Flaw.at(at, "not-the-amount-granted", "granted", granted));
            }
        } else {
            Money most = new Money(Math.max(0, work.paidCents() - work.claimedCents()));
            if (debt.principal().isAbove(most)) {
                flaws.add(Flaw.at(at, "more-than-was-paid", "most", most));
            }
        }
    }
}
