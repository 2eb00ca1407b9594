package org.affianca.engine.machine;

import java.time.Instant;
import java.util.Optional;
import org.affianca.api.UserId;
import org.affianca.api.machine.MachineToken;
import org.affianca.api.machine.MachineTokenId;

/** A row of core.machine_token without its hash. */
record TokenRow(
        MachineTokenId id,
        UserId machineId,
        String hint,
        Instant issuedAt,
        Instant expiresAt,
        boolean revoked,
        Optional<Instant> usedAt,
        String usedFrom) {
    MachineToken token() {
        return new MachineToken(id, hint, issuedAt, expiresAt, revoked, usedAt, usedFrom);
    }
}
