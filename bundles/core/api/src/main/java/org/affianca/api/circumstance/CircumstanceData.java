package org.affianca.api.circumstance;

import java.util.Map;
import java.util.Optional;
import org.affianca.api.Evidence;
import org.affianca.api.Secrecy;
import org.affianca.api.time.Period;

/**
 * What is written down of a circumstance.
 *
 * @param secrecy absent for the type's own
 * @param details what its area records beyond core, by component name: text, number, boolean, ISO date, {@code from/until}
 */
public record CircumstanceData(
        Period validity, Evidence evidence, Optional<Secrecy> secrecy, Map<String, Object> details) {
    public CircumstanceData {
        details = Map.copyOf(details);
    }
}
