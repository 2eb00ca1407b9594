package org.affianca.api.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MoneyTest {
    private static Money sum(List<Money> parts) {
        return parts.stream().reduce(Money.ZERO, Money::plus);
    }

    @Test
    void isRoundedHalfUpToTheCent() {
        assertThat(new Money(1).times(new BigDecimal("0.5"))).isEqualTo(new Money(1));
        assertThat(new Money(1).times(new BigDecimal("0.49"))).isEqualTo(Money.ZERO);
        assertThat(new Money(1000).share(BigDecimal.ONE, BigDecimal.valueOf(3))).isEqualTo(new Money(333));
    }

    @Test
    void losesNoCentWhenItIsDivided() {
        assertThat(new Money(1000).inParts(3)).containsExactly(new Money(334), new Money(333), new Money(333));
        assertThat(new Money(-1000).inParts(3)).containsExactly(new Money(-334), new Money(-333), new Money(-333));
        assertThat(new Money(2).inParts(3)).containsExactly(new Money(1), new Money(1), Money.ZERO);
        assertThat(new Money(100).inShares(List.of(new BigDecimal("33.3"), new BigDecimal("66.7"), BigDecimal.ZERO)))
                .containsExactly(new Money(33), new Money(67), Money.ZERO);
    }

    @Test
    void isTheSumOfItsPartsWhateverTheSharesAndNobodyIsACentAway() {
        Random random = new Random(20261122);
        for (int round = 0; round < 20_000; round++) {
            Money whole = new Money(random.nextLong(2_000_000_000L) - 1_000_000_000L);
            List<BigDecimal> shares = IntStream.rangeClosed(0, random.nextInt(12))
                    .mapToObj(i -> BigDecimal.valueOf(random.nextInt(100_000), random.nextInt(4)))
                    .toList();
            BigDecimal all = shares.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            if (all.signum() == 0) {
                continue;
            }
            List<Money> parts = whole.inShares(shares);
            assertThat(sum(parts)).isEqualTo(whole);
            for (int i = 0; i < parts.size(); i++) {
                BigDecimal away = BigDecimal.valueOf(parts.get(i).cents())
                        .multiply(all)
                        .subtract(BigDecimal.valueOf(whole.cents()).multiply(shares.get(i)))
                        .abs();
                assertThat(away).as("%s of %s", parts, shares).isLessThan(all);
            }
        }
    }

    @Test
    void isDividedIntoEqualPartsThatDifferByNoMoreThanACent() {
        Random random = new Random(4);
        for (int round = 0; round < 5_000; round++) {
            Money whole = new Money(random.nextLong(100_000_000L));
            List<Money> parts = whole.inParts(1 + random.nextInt(60));
            assertThat(sum(parts)).isEqualTo(whole);
            long most = parts.stream().mapToLong(Money::cents).max().orElseThrow();
            long least = parts.stream().mapToLong(Money::cents).min().orElseThrow();
            assertThat(most - least).isLessThanOrEqualTo(1);
        }
    }

    @Test
    void isNotDividedByNothing() {
        assertThatThrownBy(() -> Money.euro(1).inShares(List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Money.euro(1).inShares(List.of(BigDecimal.ONE, BigDecimal.valueOf(-1))))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
