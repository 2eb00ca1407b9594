package org.affianca.engine.emergency;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.PersonId;
import org.affianca.api.UnitId;
import org.affianca.api.UserId;
import org.affianca.api.emergency.Addendum;
import org.affianca.api.emergency.Emergency;
import org.affianca.api.emergency.EmergencyData;
import org.affianca.api.emergency.EmergencyId;
import org.affianca.api.emergency.EmergencyState;
import org.affianca.api.emergency.HandOver;

/**
 * A row of core.emergency with the name of its author; the safe place is sealed, and empty where it is not for the
 * viewer.
 */
record EmergencyRow(
        EmergencyId id,
        int version,
        EmergencyState state,
        UnitId unitId,
        Instant happenedAt,
        Instant recordedAt,
        UserId recordedBy,
        String author,
        String place,
        String caller,
        String callerName,
        String callerPhone,
        String target,
        String persons,
        String what,
        String risk,
        String response,
        String done,
        String safePlace,
        boolean safePlaceSecret,
        boolean hidden,
        String nextStep,
        Optional<Long> handedTo,
        Optional<Long> caseId) {
    Optional<CaseId> file() {
        return caseId.map(CaseId::new);
    }

    Emergency with(
            ZoneId zone,
            List<PersonId> known,
            Map<PersonId, String> labels,
            List<Addendum> addenda,
            List<HandOver> handOvers,
            String openedPlace) {
        EmergencyData data = new EmergencyData(
                unitId,
                happenedAt.atZone(zone).toLocalDateTime(),
                place,
                caller,
                callerName,
                callerPhone,
                target,
                persons,
                known,
                what,
                risk,
                response,
                done,
                openedPlace,
                safePlaceSecret,
                nextStep);
        return new Emergency(id, version, state, recordedAt, author, labels, hidden, data, addenda, handOvers, file());
    }
}
