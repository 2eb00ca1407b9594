package org.affianca.engine.machine;

import java.time.Instant;
import java.util.Optional;
import org.affianca.api.OrganisationId;
import org.affianca.api.UserId;
import org.affianca.api.machine.MachineTokenId;

/** What is known of a token that somebody shows. */
record ShownRow(
        OrganisationId organisationId,
        MachineTokenId id,
        UserId machineId,
        String label,
        String networks,
        int requestsPerMinute,
        Instant expiresAt,
        Optional<Instant> usedAt) {}
