package org.affianca.api.access;

import java.time.Instant;

/** A signed-in account: the secret token for the cookie, the actor, what is still awaited, and when it ends unless used. */
public record Session(
        String token, Actor actor, boolean mustChange, Awaiting awaits, Instant idleEnd, Instant absoluteEnd) {

    /** One that awaits nothing. */
    public Session(String token, Actor actor, boolean mustChange, Instant idleEnd, Instant absoluteEnd) {
        this(token, actor, mustChange, Awaiting.NOTHING, idleEnd, absoluteEnd);
    }

    /** Without the token: this may end in a log. */
    @Override
    public String toString() {
        return "Session of " + actor.id();
    }
}
