package org.affianca.api.emergency;

import java.time.Instant;

/** A turn on call as planned: with the names of who is on call and who substitutes, and its moments. */
public record Turn(
        TurnId id, int version, String whoLabel, String substituteLabel, Instant begins, Instant ends, TurnData data) {}
