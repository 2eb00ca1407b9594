package org.affianca.api.catalogue;

import org.affianca.api.time.Consequence;

/**
 * A deadline as the service's file states it: so many {@code days}, or {@code months}, or {@code working-days} after a
 * day of the work ({@code opened}, {@code start}, {@code end}; negative = before), met when one of the steps is reached.
 */
public record DeadlineTerm(
        String code,
        int amount,
        String unit,
        String from,
        java.util.Set<String> metBy,
        Consequence consequence,
        String source) {
    public DeadlineTerm {
        metBy = java.util.Set.copyOf(metBy);
    }
}
