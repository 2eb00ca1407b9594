package org.affianca.engine.catchment;

import java.util.Optional;
import org.affianca.api.catchment.Catchment;
import org.affianca.api.catchment.Side;

/** The house numbers of a catchment; a whole street has none, and yields to whoever names numbers. */
record Span(Optional<Integer> first, Optional<Integer> last, Side side) {
    static Span of(Catchment data) {
        return new Span(data.first(), data.last(), data.side());
    }

    boolean isWhole() {
        return first.isEmpty() && last.isEmpty() && side == Side.BOTH;
    }

    boolean has(int number) {
        return from() <= number && number <= to() && isOn(number);
    }

    /** Whether some number would belong to both; a whole street and a part of it do not quarrel. */
    boolean quarrels(Span other) {
        if (isWhole() != other.isWhole()) {
            return false;
        }
        int low = Math.max(from(), other.from());
        int high = Math.min(to(), other.to());
        if (side != Side.BOTH && other.side != Side.BOTH && side != other.side) {
            return false;
        }
        // Of two numbers next to each other one is on the side that is meant.
        return low < high || low == high && isOn(low) && other.isOn(low);
    }

    String words(String street) {
        String numbers = isWhole()
                ? ""
                : " " + first.map(String::valueOf).orElse("1") + "–"
                        + last.map(String::valueOf).orElse("…");
        return street + numbers + (side == Side.BOTH ? "" : side == Side.EVEN ? " (2, 4, …)" : " (1, 3, …)");
    }

    private int from() {
        return first.orElse(0);
    }

    private int to() {
        return last.orElse(Integer.MAX_VALUE);
    }

    private boolean isOn(int number) {
        return side == Side.BOTH || (number % 2 == 0) == (side == Side.EVEN);
    }
}
