package org.affianca.api.informing;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.CaseId;

/**
 * An entry about informing somebody; never changed, but it can be annulled.
 *
 * @param personLabel empty for who may not see the person
 * @param dueOn by when the notice is due, or a deferral is looked at again
 * @param annulledBecause empty while it counts
 */
public record Informing(
        InformingId id,
        int version,
        CaseId caseId,
        InformingData data,
        String personLabel,
        Optional<LocalDate> dueOn,
        String writtenBy,
        Optional<LocalDate> annulledOn,
        String annulledBecause) {
    /** Whether it has not been annulled. */
    public boolean counts() {
        return annulledOn.isEmpty();
    }
}
