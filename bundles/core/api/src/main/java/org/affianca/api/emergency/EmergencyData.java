package org.affianca.api.emergency;

import java.time.LocalDateTime;
import java.util.List;
import org.affianca.api.PersonId;
import org.affianca.api.UnitId;

/**
 * What is written down of an emergency, on the spot and without anything else being installed.
 *
 * @param unit on whose behalf the one on call acts
 * @param happenedAt when the call came, as the worker's clock showed it in Italy; the server's moment is kept beside it
 * @param place where, 1 to 200 characters
 * @param caller code of list {@code emergency-caller}
 * @param callerName at most 200 characters, may be empty
 * @param callerPhone at most 40 characters, may be empty
 * @param target code of list {@code emergency-target}
 * @param persons who is concerned, known or not, 1 to 2000 characters
 * @param known persons of the register among them, at most 20
 * @param what what happened, 1 to 4000 characters
 * @param risk code of list {@code emergency-risk}
 * @param response code of list {@code emergency-response}
 * @param done what was done, at most 4000 characters, may be empty
 * @param safePlace where somebody was brought to safety, at most 200 characters, may be empty
 * @param safePlaceSecret whether that place is only for who was there, who takes over, and the team of the case
 * @param next the next step, at most 2000 characters, may be empty
 */
public record EmergencyData(
        UnitId unit,
        LocalDateTime happenedAt,
        String place,
        String caller,
        String callerName,
        String callerPhone,
        String target,
        String persons,
        List<PersonId> known,
        String what,
        String risk,
        String response,
        String done,
        String safePlace,
        boolean safePlaceSecret,
        String next) {
    public EmergencyData {
        known = List.copyOf(known);
    }
}
