package org.affianca.api.assessment;

import java.math.BigDecimal;
import java.util.Optional;

/** What a number is worth that lies in a range, both ends included; an absent end is open. */
public record PointsRange(Optional<BigDecimal> from, Optional<BigDecimal> to, BigDecimal points) {
    public boolean covers(BigDecimal number) {
        return from.map(least -> number.compareTo(least) >= 0).orElse(true)
                && to.map(most -> number.compareTo(most) <= 0).orElse(true);
    }
}
