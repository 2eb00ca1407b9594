package org.affianca.engine.repayment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.affianca.api.money.Money;
import org.affianca.api.repayment.RepaymentTerms;

/** Divides an amount by its terms. Nothing is rounded: whole cents are dealt out until none is left. */
final class Splitting {
    static final int MOST_PARTS = 240;

    private Splitting() {}

    static List<PartRow> split(Money owed, RepaymentTerms terms) {
        List<Long> amounts = terms.parts()
                .map(parts -> even(owed.cents(), parts))
                .orElseGet(() -> each(owed.cents(), terms.each().orElseThrow().cents()));
        List<PartRow> parts = new ArrayList<>();
        for (int i = 0; i < amounts.size(); i++) {
            // Counted from the first day each time: the 31st is the last of a short month, and the 31st again after it.
            LocalDate due = terms.firstDue().plusMonths((long) i * terms.everyMonths());
            parts.add(new PartRow(i + 1, due, amounts.get(i)));
        }
        return parts;
    }

    /** How many parts it makes. */
    static long count(Money owed, RepaymentTerms terms) {
        return terms.parts()
                .map(Integer::longValue)
                .orElseGet(() ->
                        1 + (owed.cents() - 1) / terms.each().orElseThrow().cents());
    }

    private static List<Long> even(long cents, int parts) {
        long less = cents / parts;
        long larger = cents % parts;
        List<Long> amounts = new ArrayList<>();
        for (int i = 0; i < parts; i++) {
            amounts.add(i < larger ? less + 1 : less);
        }
        return amounts;
    }

    private static List<Long> each(long cents, long most) {
        List<Long> amounts = new ArrayList<>();
        for (long left = cents; left > 0; left -= most) {
            amounts.add(Math.min(left, most));
        }
        return amounts;
    }
}
