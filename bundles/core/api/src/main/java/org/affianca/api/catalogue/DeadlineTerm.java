package org.affianca.api.catalogue;

import java.util.Optional;
import java.util.Set;
import org.affianca.api.time.Consequence;

/**
 * A deadline as the service's file states it: so many {@code days}, or {@code months}, or {@code working-days} after a
 * day of the work ({@code opened}, {@code start}, {@code end}; negative = before), met when one of the steps is reached.
 *
 * @param norm the norm that says how long it is instead; then amount, unit, consequence and source are empty
 */
public record DeadlineTerm(
        String code,
        int amount,
        String unit,
        String from,
        Set<String> metBy,
        Consequence consequence,
        String source,
        Optional<String> norm) {
    public DeadlineTerm {
        metBy = Set.copyOf(metBy);
    }

    /** A term of the service itself. */
    public DeadlineTerm(
            String code,
            int amount,
            String unit,
            String from,
            Set<String> metBy,
            Consequence consequence,
            String source) {
        this(code, amount, unit, from, metBy, consequence, source, Optional.empty());
    }

    /** A term as long as a norm says. */
    public static DeadlineTerm ofNorm(String code, String from, Set<String> metBy, String norm) {
        return new DeadlineTerm(code, 0, "", from, metBy, Consequence.REMIND, "", Optional.of(norm));
    }
}
