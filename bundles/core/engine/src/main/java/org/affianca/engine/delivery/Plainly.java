package org.affianca.engine.delivery;

import java.math.BigDecimal;

/** A quantity as people write it: {@code 4} and {@code 3.5}, not {@code 4.00}. */
final class Plainly {
    private Plainly() {}

    static BigDecimal of(BigDecimal quantity) {
        BigDecimal plain = quantity.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }
}
