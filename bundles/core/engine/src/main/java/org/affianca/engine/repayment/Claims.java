package org.affianca.engine.repayment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.affianca.api.budget.Budgets;
import org.affianca.api.budget.ChapterId;
import org.affianca.api.money.Money;
import org.affianca.engine.check.Flaws;
import org.affianca.engine.ledger.AccountKind;
import org.affianca.engine.ledger.Entry;
import org.affianca.engine.ledger.EntryKind;
import org.affianca.engine.ledger.Ledger;
import org.affianca.engine.ledger.Posting;

/** What is owed back as claims in the ledger: what comes flows into a chapter, what is given up is borne by one. */
final class Claims {
    private final Ledger ledger;
    private final Budgets budgets;

    Claims(Ledger ledger, Budgets budgets) {
        this.ledger = ledger;
        this.budgets = budgets;
    }

    void known(Flaws flaws, String pointer, Optional<ChapterId> chapter) {
        flaws.when(chapter.isPresent() && chapter.flatMap(budgets::chapter).isEmpty(), pointer, "unknown-chapter");
    }

    void arose(long claim, boolean loan, Money principal, LocalDate on, String act) {
        ledger.open(AccountKind.CLAIM, claim);
        ledger.post(
                new Entry(loan ? EntryKind.LENT : EntryKind.CLAIMED, claim, on, act),
                List.of(new Posting(Ledger.OUTSIDE, claim, principal, claim)));
    }

    /** The entry of what came. */
    long came(RepaymentRow row, long receipt, Money amount, Optional<ChapterId> into, LocalDate on, String reference) {
        long claim = row.id().value();
        Posting less = new Posting(claim, Ledger.OUTSIDE, amount, receipt);
        Entry entry = new Entry(row.isLoan() ? EntryKind.REPAID : EntryKind.RECOVERED, receipt, on, reference);
        return ledger.post(
                entry,
                into.or(row::chapter)
                        .map(chapter -> List.of(less, new Posting(Ledger.OUTSIDE, chapter.value(), amount, receipt)))
                        .orElseGet(() -> List.of(less)));
    }

    void wentBack(ReceiptRow receipt, LocalDate on) {
        receipt.entryId().ifPresent(entry -> ledger.reverse(entry, EntryKind.RETURNED, on, receipt.reference()));
    }

    /** The claim goes, and the chapter that bears it makes good what the lending one lost. */
    void givenUp(RepaymentRow row, ChapterId bearer, LocalDate on, String act) {
        Money left = new Money(row.leftCents());
        long claim = row.id().value();
        long to = row.chapter()
                .filter(lender -> !lender.equals(bearer))
                .map(ChapterId::value)
                .orElse(Ledger.OUTSIDE);
        ledger.post(
                new Entry(EntryKind.WRITTEN_OFF, claim, on, act),
                List.of(new Posting(claim, Ledger.OUTSIDE, left, claim), new Posting(bearer.value(), to, left, claim)));
    }
}
