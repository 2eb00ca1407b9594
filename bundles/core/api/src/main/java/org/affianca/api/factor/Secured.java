package org.affianca.api.factor;

import java.util.List;
import org.affianca.api.access.Session;

/** What follows a proof: the session under a fresh token, and recovery codes if there are new ones, told this once. */
public record Secured(Session session, List<String> recoveryCodes) {
    public Secured {
        recoveryCodes = List.copyOf(recoveryCodes);
    }

    /** Without the codes: this may end in a log. */
    @Override
    public String toString() {
        return "Secured " + session.actor().id();
    }
}
