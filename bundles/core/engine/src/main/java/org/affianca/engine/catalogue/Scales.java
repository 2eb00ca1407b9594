package org.affianca.engine.catalogue;

import java.math.BigDecimal;
import org.affianca.api.assessment.Item;

/** The steps of a scale. */
final class Scales {
    private Scales() {}

    static boolean has(Item scale, BigDecimal step) {
        return scale.least().map(least -> step.compareTo(least) >= 0).orElse(false)
                && scale.most().map(most -> step.compareTo(most) <= 0).orElse(false);
    }

    static boolean isShort(Item scale, BigDecimal longest) {
        BigDecimal length = scale.most().orElseThrow().subtract(scale.least().orElseThrow());
        return length.signum() > 0 && length.compareTo(longest) <= 0;
    }
}
