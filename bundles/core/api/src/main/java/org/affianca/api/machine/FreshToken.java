package org.affianca.api.machine;

import java.time.Instant;

/** A token as it is shown, once; kept nowhere in clear. */
public record FreshToken(MachineTokenId id, String token, Instant expiresAt) {
    /** Without the secret: this may end in a log. */
    @Override
    public String toString() {
        return "FreshToken " + id.value();
    }
}
