package org.affianca.api.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Divides cents by shares without losing one (the method of the largest remainders). */
final class Shares {
    private Shares() {}

    static List<Money> of(long cents, List<BigDecimal> shares) {
        BigDecimal whole = shares.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (whole.signum() <= 0 || shares.stream().anyMatch(share -> share.signum() < 0)) {
            throw new IllegalArgumentException("not shares: " + shares);
        }
        BigDecimal all = BigDecimal.valueOf(Math.abs(cents));
        long[] parts = new long[shares.size()];
        List<BigDecimal> lost = new ArrayList<>();
        long given = 0;
        for (int i = 0; i < parts.length; i++) {
            BigDecimal exact = all.multiply(shares.get(i));
            BigDecimal[] divided = exact.divideAndRemainder(whole);
            parts[i] = divided[0].setScale(0, RoundingMode.UNNECESSARY).longValueExact();
            lost.add(divided[1]);
            given += parts[i];
        }
        IntStream.range(0, parts.length)
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> lost.get(i)).reversed())
                .limit(Math.abs(cents) - given)
                .forEach(i -> parts[i]++);
        long sign = Long.signum(cents);
        return IntStream.range(0, parts.length)
                .mapToObj(i -> new Money(sign * parts[i]))
                .toList();
    }
}
