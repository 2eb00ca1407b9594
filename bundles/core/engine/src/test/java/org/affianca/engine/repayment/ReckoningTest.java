package org.affianca.engine.repayment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.affianca.api.money.Money;
import org.affianca.api.repayment.RepaymentPart;
import org.affianca.api.repayment.RepaymentStanding;
import org.affianca.api.repayment.RepaymentTerms;
import org.junit.jupiter.api.Test;

class ReckoningTest {
    private static final LocalDate START = LocalDate.of(2026, 1, 10);
    /** 1,000 euro in ten parts of 100, due on the tenth of each month from February. */
    private static final List<PartRow> TEN =
            Splitting.split(Money.euro(1000), RepaymentTerms.inParts(START.plusMonths(1), 10));

    private static Reckoning left(long euro) {
        return new Reckoning(START, TEN, euro * 100, 0);
    }

    @Test
    void whatComesFillsTheOldestPartsFirst() {
        List<RepaymentPart> paid = left(750).paid();
        assertThat(paid).extracting(part -> part.paid().cents()).startsWith(10_000L, 10_000L, 5_000L, 0L);
        assertThat(left(750).nextDue()).contains(START.plusMonths(3));
    }

    @Test
    void aPartIsOverdueTheDayAfterItWasDue() {
        LocalDate third = START.plusMonths(3);
        assertThat(left(750).standing(Money.euro(250), third).overdue()).isEqualTo(Money.ZERO);
        assertThat(left(750).standing(Money.euro(250), third.plusDays(1)).overdue())
                .isEqualTo(Money.euro(50));
        assertThat(left(750).standing(Money.euro(250), third.plusMonths(2)).overdue())
                .isEqualTo(Money.euro(150));
    }

    @Test
    void nothingIsDueOnceNothingIsLeft() {
        assertThat(left(0).standing(Money.euro(1000), START.plusYears(9)))
                .isEqualTo(new RepaymentStanding(Money.euro(1000), Money.ZERO, Money.ZERO, java.util.Optional.empty()));
    }

    @Test
    void graceMovesOnlyWhatIsOpen() {
        List<PartRow> later = left(750).later(6);
        assertThat(later).hasSize(8);
        assertThat(later.get(0)).isEqualTo(new PartRow(1, START.plusMonths(9), 5_000));
        assertThat(later.stream().mapToLong(PartRow::amountCents).sum()).isEqualTo(75_000);
    }

    @Test
    void aReceiptTakenBackFromAnEarlierPlanIsOwedFromTheDayOfThisOne() {
        Reckoning more = left(1200);
        assertThat(more.nextDue()).contains(START);
        assertThat(more.standing(Money.ZERO, START.plusDays(1)).overdue()).isEqualTo(Money.euro(200));
        assertThat(more.later(1).stream().mapToLong(PartRow::amountCents).sum()).isEqualTo(120_000);
    }

    @Test
    void whatWasWrittenOffDidNotCome() {
        Reckoning given = new Reckoning(START, TEN, 0, 60_000);
        assertThat(given.paid().stream().mapToLong(part -> part.paid().cents()).sum())
                .isEqualTo(40_000);
        assertThat(given.open()).isEmpty();
    }

    @Test
    void whateverComesWhenThePartsAndWhatIsLeftAgree() {
        Random random = new Random(4);
        for (int i = 0; i < 5_000; i++) {
            long cents = 1 + random.nextInt(5_000_000);
            List<PartRow> parts = Splitting.split(
                    new Money(cents), RepaymentTerms.inParts(START, (int) Math.min(cents, 1 + random.nextInt(120))));
            long left = random.nextInt((int) cents + 1);
            Reckoning at = new Reckoning(START, parts, left, 0);
            assertThat(at.open().stream().mapToLong(PartRow::amountCents).sum()).isEqualTo(left);
            assertThat(at.paid().stream().mapToLong(part -> part.paid().cents()).sum())
                    .isEqualTo(cents - left);
            assertThat(at.paid()).allMatch(part -> !part.paid().isAbove(part.amount()));
            RepaymentStanding standing = at.standing(new Money(cents - left), START.plusMonths(random.nextInt(130)));
            assertThat(standing.overdue().cents()).isBetween(0L, left);
            assertThat(at.later(3).stream().mapToLong(PartRow::amountCents).sum())
                    .isEqualTo(left);
        }
    }
}
