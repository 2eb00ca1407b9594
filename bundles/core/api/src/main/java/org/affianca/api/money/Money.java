package org.affianca.api.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.List;

/** An amount in euro, kept as integer cents; may be negative. */
public record Money(long cents) implements Comparable<Money> {
    public static final Money ZERO = new Money(0);

    public static Money euro(long euro) {
        return new Money(Math.multiplyExact(euro, 100L));
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(cents, other.cents));
    }

    public Money minus(Money other) {
        return new Money(Math.subtractExact(cents, other.cents));
    }

    public Money negated() {
        return new Money(Math.negateExact(cents));
    }

    /** This amount times a share, rounded half up to the cent. */
    public Money times(BigDecimal share) {
        return new Money(BigDecimal.valueOf(cents)
                .multiply(share)
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact());
    }

    /** This amount times numerator over denominator, rounded half up to the cent; the denominator is positive. */
    public Money share(BigDecimal numerator, BigDecimal denominator) {
        return new Money(BigDecimal.valueOf(cents)
                .multiply(numerator)
                .divide(denominator, 0, RoundingMode.HALF_UP)
                .longValueExact());
    }

    /** So many parts, as equal as cents allow, the greater ones first; together they are this amount. */
    public List<Money> inParts(int parts) {
        return inShares(Collections.nCopies(parts, BigDecimal.ONE));
    }

    /**
     * A part for each share, in their order; together they are this amount. Cents that cannot be shared go one each to
     * those who lost most by rounding down, of equals to the first.
     *
     * @param shares at least one, none negative, not all nothing
     */
    public List<Money> inShares(List<BigDecimal> shares) {
        return Shares.of(cents, shares);
    }

    public boolean isAbove(Money other) {
        return cents > other.cents;
    }

    public BigDecimal toEuro() {
        return BigDecimal.valueOf(cents, 2);
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(cents, other.cents);
    }
}
