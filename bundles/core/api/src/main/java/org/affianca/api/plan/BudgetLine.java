package org.affianca.api.plan;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.ServiceCode;
import org.affianca.api.money.Money;
import org.affianca.api.money.Rhythm;

/**
 * Means for a plan from one source.
 *
 * @param name of the source (the fund, the body), 1 to 200 characters
 * @param what it is for, 1 to 500 characters
 * @param action number of the action it pays, if one
 * @param service it pays, if one
 * @param amount each time; not negative, and above zero unless in kind
 * @param from first time; required with {@code until} unless the rhythm is once
 */
public record BudgetLine(
        int number,
        Source source,
        String name,
        String what,
        Optional<Integer> action,
        Optional<ServiceCode> service,
        Money amount,
        Rhythm rhythm,
        Optional<LocalDate> from,
        Optional<LocalDate> until) {

    /** The amount times the days on which it is due, from the first until the last. */
    public Money total() {
        if (rhythm == Rhythm.ONCE || from.isEmpty() || until.isEmpty()) {
            return amount;
        }
        long times = 0;
        while (!due(times).isAfter(until.get())) {
            times++;
        }
        return new Money(Math.multiplyExact(amount.cents(), times));
    }

    private LocalDate due(long nth) {
        LocalDate first = from.orElseThrow();
        return switch (rhythm) {
            case ONCE -> first;
            case WEEKLY -> first.plusWeeks(nth);
            case MONTHLY -> first.plusMonths(nth);
            case QUARTERLY -> first.plusMonths(3 * nth);
            case YEARLY -> first.plusYears(nth);
        };
    }
}
