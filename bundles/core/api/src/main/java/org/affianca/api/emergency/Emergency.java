package org.affianca.api.emergency;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.PersonId;

/**
 * An emergency record as the one who looks may see it.
 *
 * @param recordedAt the server's moment of the first writing
 * @param knownLabels the names of the known persons the viewer sees
 * @param safePlaceHidden a place is kept that is not for the viewer; {@code data.safePlace} is then empty
 * @param handOvers oldest first; the last one counts
 * @param caseId the case that came of it or that it was linked to
 */
public record Emergency(
        EmergencyId id,
        int version,
        EmergencyState state,
        Instant recordedAt,
        String recordedBy,
        Map<PersonId, String> knownLabels,
        boolean safePlaceHidden,
        EmergencyData data,
        List<Addendum> addenda,
        List<HandOver> handOvers,
        Optional<CaseId> caseId) {
    public Emergency {
        knownLabels = Map.copyOf(knownLabels);
        addenda = List.copyOf(addenda);
        handOvers = List.copyOf(handOvers);
    }
}
