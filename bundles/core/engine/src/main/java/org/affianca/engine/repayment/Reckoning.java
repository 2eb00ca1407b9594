package org.affianca.engine.repayment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.affianca.api.money.Money;
import org.affianca.api.repayment.RepaymentPart;
import org.affianca.api.repayment.RepaymentStanding;

/**
 * How far a plan is fulfilled: what came since it was made goes to its oldest parts first. Where a receipt of an earlier
 * plan was taken back, its amount was owed when the plan was made and stands before all parts.
 *
 * @param leftCents what is still owed
 * @param writtenOffCents what was given up: it neither came nor is owed
 */
record Reckoning(LocalDate madeOn, List<PartRow> parts, long leftCents, long writtenOffCents) {
    Reckoning {
        parts = List.copyOf(parts);
    }

    /** What came for this plan; below zero when more was taken back than came. */
    private long sinceThen() {
        return parts.stream().mapToLong(PartRow::amountCents).sum() - leftCents - writtenOffCents;
    }

    List<RepaymentPart> paid() {
        long purse = Math.max(0, sinceThen());
        List<RepaymentPart> all = new ArrayList<>();
        for (PartRow part : parts) {
            long paid = Math.min(purse, part.amountCents());
            purse -= paid;
            all.add(part.part(paid));
        }
        return all;
    }

    /** What has not come whole, the oldest first, each with what is left of it; together it is all that is left. */
    List<PartRow> open() {
        List<PartRow> open = new ArrayList<>();
        if (leftCents == 0) {
            return open;
        }
        if (sinceThen() < 0) {
            open.add(new PartRow(0, madeOn, -sinceThen()));
        }
        for (RepaymentPart part : paid()) {
            long left = part.amount().cents() - part.paid().cents();
            if (left > 0) {
                open.add(new PartRow(part.place(), part.due(), left));
            }
        }
        return open;
    }

    /** What is open, each part so many months later. */
    List<PartRow> later(int months) {
        List<PartRow> later = new ArrayList<>();
        for (PartRow part : open()) {
            later.add(new PartRow(later.size() + 1, part.due().plusMonths(months), part.amountCents()));
        }
        return later;
    }

    Optional<LocalDate> nextDue() {
        return open().stream().map(PartRow::due).findFirst();
    }

    RepaymentStanding standing(Money received, LocalDate today) {
        long overdue = open().stream()
                .filter(part -> part.due().isBefore(today))
                .mapToLong(PartRow::amountCents)
                .sum();
        return new RepaymentStanding(received, new Money(leftCents), new Money(overdue), nextDue());
    }
}
