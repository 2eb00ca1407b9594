package org.affianca.api.machine;

import java.util.Set;
import org.affianca.api.access.Actor;

/** A machine that showed a good token: on whose behalf it acts, and how far the token opens. */
public record MachineVisit(Actor actor, Set<String> scopes, int requestsPerMinute) {
    public static final String READ = "read:";
    public static final String WRITE = "write:";

    public MachineVisit {
        scopes = Set.copyOf(scopes);
    }

    /** Whether this part of the API is open; who may write there may not for that reason read it. */
    public boolean opens(boolean reads, String part) {
        return scopes.contains((reads ? READ : WRITE) + part);
    }
}
