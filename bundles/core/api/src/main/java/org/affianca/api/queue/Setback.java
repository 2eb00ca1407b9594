package org.affianca.api.queue;

import java.math.BigDecimal;

/** What a refusal costs: the points taken away where the act is POINTS, the days where it is SUSPENDED; 0 else. */
public record Setback(SetbackAct act, BigDecimal points, int days) {
    public static final Setback NONE = new Setback(SetbackAct.NONE, BigDecimal.ZERO, 0);
}
