package org.affianca.api.access;

import java.time.Instant;

/** A signed-in account: the secret token for the cookie, the actor, and when it ends unless used. */
public record Session(String token, Actor actor, boolean mustChange, Instant idleEnd, Instant absoluteEnd) {}
