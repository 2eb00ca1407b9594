package org.affianca.api.repayment;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.money.Money;

/**
 * How an amount is divided: into so many parts, or into parts of so much with a smaller last one; one of the two.
 *
 * @param firstDue when the first part is due; whatever lies before is grace
 * @param everyMonths from one part to the next, 1 to 12
 * @param parts 1 to 240; they differ by a cent at most, the larger ones first
 * @param each positive; 240 parts at most must come of it
 */
public record RepaymentTerms(LocalDate firstDue, int everyMonths, Optional<Integer> parts, Optional<Money> each) {
    public static RepaymentTerms inParts(LocalDate firstDue, int parts) {
        return new RepaymentTerms(firstDue, 1, Optional.of(parts), Optional.empty());
    }

    public static RepaymentTerms ofEach(LocalDate firstDue, Money each) {
        return new RepaymentTerms(firstDue, 1, Optional.empty(), Optional.of(each));
    }
}
