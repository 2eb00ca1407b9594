package org.affianca.rest.emergencies;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.PersonId;
import org.affianca.api.UnitId;
import org.affianca.api.emergency.Addendum;
import org.affianca.api.emergency.Emergency;
import org.affianca.api.emergency.EmergencyData;
import org.affianca.api.emergency.EmergencyId;
import org.affianca.api.emergency.EmergencyState;
import org.affianca.api.emergency.HandOver;
import org.affianca.rest.answer.Versioned;

/** An emergency as read; {@code knownPersons} are those of {@code known} whose names the reader may see. */
public record EmergencyBody(
        EmergencyId id,
        int version,
        EmergencyState state,
        Instant recordedAt,
        String recordedBy,
        UnitId unit,
        LocalDateTime happenedAt,
        String place,
        String caller,
        String callerName,
        String callerPhone,
        String target,
        String persons,
        List<PersonId> known,
        List<KnownPerson> knownPersons,
        String what,
        String risk,
        String response,
        String done,
        String safePlace,
        boolean safePlaceSecret,
        boolean safePlaceHidden,
        String next,
        List<Addendum> addenda,
        List<HandOver> handOvers,
        Optional<CaseId> caseId)
        implements Versioned {
    /** A person of the register with the name the reader may see. */
    public record KnownPerson(PersonId person, String label) {}

    static EmergencyBody of(Emergency emergency) {
        EmergencyData data = emergency.data();
        return new EmergencyBody(
                emergency.id(),
                emergency.version(),
                emergency.state(),
                emergency.recordedAt(),
                emergency.recordedBy(),
                data.unit(),
                data.happenedAt(),
                data.place(),
                data.caller(),
                data.callerName(),
                data.callerPhone(),
                data.target(),
                data.persons(),
                data.known(),
                data.known().stream()
                        .filter(emergency.knownLabels()::containsKey)
                        .map(person ->
                                new KnownPerson(person, emergency.knownLabels().getOrDefault(person, "")))
                        .toList(),
                data.what(),
                data.risk(),
                data.response(),
                data.done(),
                data.safePlace(),
                data.safePlaceSecret(),
                emergency.safePlaceHidden(),
                data.next(),
                emergency.addenda(),
                emergency.handOvers(),
                emergency.caseId());
    }
}
