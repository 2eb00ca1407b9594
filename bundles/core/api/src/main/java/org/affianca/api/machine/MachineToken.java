package org.affianca.api.machine;

import java.time.Instant;
import java.util.Optional;

/**
 * A token of a machine without its secret: when it was issued, when it ends, and when and from where it was last used.
 *
 * @param hint the secret's last four characters, so that somebody who holds it can tell which it is
 * @param usedFrom the address of the last use, or empty
 */
public record MachineToken(
        MachineTokenId id,
        String hint,
        Instant issuedAt,
        Instant expiresAt,
        boolean revoked,
        Optional<Instant> usedAt,
        String usedFrom) {}
