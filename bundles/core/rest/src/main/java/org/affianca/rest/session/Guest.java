package org.affianca.rest.session;

import java.util.Optional;
import org.affianca.api.access.Actor;
import org.affianca.api.access.Purpose;
import org.affianca.api.access.Session;
import org.affianca.api.machine.MachineVisit;

/**
 * Who was let in: the actor, why data will be looked at unless something else is said, and how much may be asked.
 *
 * @param session of who signed in; a machine has none
 * @param requestsPerMinute of one's own; empty means as everybody
 */
public record Guest(Actor actor, String purpose, Optional<Session> session, Optional<Integer> requestsPerMinute) {
    static Guest of(Session session) {
        return new Guest(session.actor(), Purpose.CASEWORK, Optional.of(session), Optional.empty());
    }

    static Guest of(MachineVisit visit) {
        return new Guest(visit.actor(), Purpose.SERVICE, Optional.empty(), Optional.of(visit.requestsPerMinute()));
    }
}
