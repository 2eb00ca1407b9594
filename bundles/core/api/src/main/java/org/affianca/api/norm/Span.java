package org.affianca.api.norm;

/** A length of time in the unit a norm counts in; a negative amount counts back. */
public record Span(int amount, Unit unit) {
    public static final Span AT_ONCE = new Span(0, Unit.AT_ONCE);

    public Span {
        if ((amount == 0) != (unit == Unit.AT_ONCE)) {
            throw new IllegalArgumentException("a span of " + amount + " " + unit);
        }
    }

    public boolean countsBack() {
        return amount < 0;
    }
}
