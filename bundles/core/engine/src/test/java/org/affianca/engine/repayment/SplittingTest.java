package org.affianca.engine.repayment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.affianca.api.money.Money;
import org.affianca.api.repayment.RepaymentTerms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SplittingTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 31);

    /** Amounts and terms as they may come: from one cent to a million euro, in any number of parts. */
    static Stream<Arguments> anything() {
        Random random = new Random(20_261);
        return Stream.generate(() -> {
                    long cents = 1 + Math.floorMod(random.nextLong(), power(random.nextInt(9)));
                    LocalDate first = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(1500));
                    int months = 1 + random.nextInt(12);
                    return new Arguments(
                            new Money(cents),
                            random.nextBoolean()
                                    ? new RepaymentTerms(
                                            first,
                                            months,
                                            Optional.of((int) Math.min(cents, 1L + random.nextInt(240))),
                                            Optional.empty())
                                    : new RepaymentTerms(
                                            first,
                                            months,
                                            Optional.empty(),
                                            Optional.of(
                                                    new Money(Math.max(1, cents / 239) + random.nextInt(100_000)))));
                })
                .limit(5_000);
    }

    private static long power(int zeros) {
        long power = 1;
        for (int i = 0; i < zeros; i++) {
            power *= 10;
        }
        return power;
    }

    /** An amount and how it is divided. */
    record Arguments(Money owed, RepaymentTerms terms) {}

    @Test
    void thePartsAlwaysAddUpToWhatIsOwedToTheCent() {
        assertThat(anything()).allSatisfy(given -> {
            List<PartRow> parts = Splitting.split(given.owed(), given.terms());
            assertThat(parts.stream().mapToLong(PartRow::amountCents).sum())
                    .isEqualTo(given.owed().cents());
            assertThat(parts).allMatch(part -> part.amountCents() > 0);
            assertThat(parts).hasSize((int) Splitting.count(given.owed(), given.terms()));
        });
    }

    @Test
    void evenPartsDifferByACentAtMostAndTheLargerComeFirst() {
        assertThat(anything().filter(given -> given.terms().parts().isPresent()))
                .allSatisfy(given -> {
                    List<Long> amounts = Splitting.split(given.owed(), given.terms()).stream()
                            .map(PartRow::amountCents)
                            .toList();
                    assertThat(amounts.get(0) - amounts.get(amounts.size() - 1)).isBetween(0L, 1L);
                    assertThat(amounts).isSortedAccordingTo(java.util.Comparator.reverseOrder());
                });
    }

    @Test
    void partsOfAnAmountAreThatAmountAndTheLastOneIsTheRest() {
        assertThat(anything().filter(given -> given.terms().each().isPresent())).allSatisfy(given -> {
            long each = given.terms().each().orElseThrow().cents();
            List<PartRow> parts = Splitting.split(given.owed(), given.terms());
            assertThat(parts.subList(0, parts.size() - 1)).allMatch(part -> part.amountCents() == each);
            assertThat(parts.get(parts.size() - 1).amountCents()).isBetween(1L, each);
        });
    }

    @Test
    void daysNeverGoBackAndKeepTheirDayOfTheMonthWhereTheMonthHasIt() {
        assertThat(anything()).allSatisfy(given -> {
            List<PartRow> parts = Splitting.split(given.owed(), given.terms());
            for (int i = 0; i < parts.size(); i++) {
                LocalDate due = parts.get(i).due();
                int wanted = given.terms().firstDue().getDayOfMonth();
                assertThat(due.getDayOfMonth()).isEqualTo(Math.min(wanted, due.lengthOfMonth()));
                assertThat(i == 0 || due.isAfter(parts.get(i - 1).due())).isTrue();
            }
        });
    }

    @ParameterizedTest
    @MethodSource("byHand")
    void someByHand(Money owed, RepaymentTerms terms, List<Long> amounts) {
        assertThat(Splitting.split(owed, terms))
                .extracting(PartRow::amountCents)
                .isEqualTo(amounts);
    }

    static Stream<org.junit.jupiter.params.provider.Arguments> byHand() {
        return Stream.of(
                row(Money.euro(100), RepaymentTerms.inParts(DAY, 3), 3334L, 3333L, 3333L),
                row(Money.euro(1200), RepaymentTerms.inParts(DAY, 4), 30_000L, 30_000L, 30_000L, 30_000L),
                row(Money.euro(100), RepaymentTerms.ofEach(DAY, Money.euro(30)), 3000L, 3000L, 3000L, 1000L),
                row(Money.euro(90), RepaymentTerms.ofEach(DAY, Money.euro(30)), 3000L, 3000L, 3000L),
                row(new Money(1), RepaymentTerms.inParts(DAY, 1), 1L),
                row(new Money(5), RepaymentTerms.ofEach(DAY, Money.euro(30)), 5L));
    }

    private static org.junit.jupiter.params.provider.Arguments row(Money owed, RepaymentTerms terms, Long... amounts) {
        return org.junit.jupiter.params.provider.Arguments.of(owed, terms, List.of(amounts));
    }

    @Test
    void theLastDayOfAShortMonthIsFollowedByTheLongOneAgain() {
        assertThat(Splitting.split(Money.euro(90), RepaymentTerms.inParts(DAY, 3)))
                .extracting(PartRow::due)
                .containsExactly(DAY, LocalDate.of(2026, 2, 28), LocalDate.of(2026, 3, 31));
    }
}
