package org.affianca.engine.repayment;

import java.time.LocalDate;
import org.affianca.api.money.Money;
import org.affianca.api.problem.Flaw;
import org.affianca.api.repayment.RepaymentTerms;
import org.affianca.engine.check.Flaws;

/** What must hold of the terms by which an amount is divided. */
final class TermsRules {
    private TermsRules() {}

    static void check(Flaws flaws, RepaymentTerms terms, Money owed, LocalDate notBefore) {
        flaws.plausible("/terms/firstDue", terms.firstDue());
        flaws.when(terms.firstDue().isBefore(notBefore), "/terms/firstDue", "due-before-agreed");
        flaws.when(terms.everyMonths() < 1 || terms.everyMonths() > 12, "/terms/everyMonths", "months-out-of-range");
        flaws.when(terms.parts().isEmpty() == terms.each().isEmpty(), "/terms/parts", "parts-or-each");
        boolean none = terms.parts().map(parts -> parts < 1).orElse(false);
        flaws.when(none, "/terms/parts", "parts-out-of-range");
        boolean nothing = terms.each().map(each -> each.cents() < 1).orElse(false);
        flaws.when(nothing, "/terms/each", "amount-out-of-range");
        if (!flaws.none()) {
            return;
        }
        long parts = Splitting.count(owed, terms);
        if (parts > Splitting.MOST_PARTS) {
            flaws.add(Flaw.at(
                    terms.parts().isPresent() ? "/terms/parts" : "/terms/each",
                    "too-many-parts",
                    "most",
                    Splitting.MOST_PARTS));
        } else if (parts > owed.cents()) {
            flaws.add(Flaw.at("/terms/parts", "parts-of-nothing"));
        }
    }
}
