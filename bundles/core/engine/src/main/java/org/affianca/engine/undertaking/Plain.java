package org.affianca.engine.undertaking;

import java.math.BigDecimal;

/** A number without the noughts its column adds. */
final class Plain {
    private Plain() {}

    static BigDecimal of(BigDecimal kept) {
        BigDecimal tidy = kept.stripTrailingZeros();
        return tidy.scale() < 0 ? tidy.setScale(0) : tidy;
    }
}
