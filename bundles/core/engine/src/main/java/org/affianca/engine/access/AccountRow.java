package org.affianca.engine.access;

import java.time.Instant;
import org.affianca.api.OrganisationId;
import org.affianca.api.UserId;
import org.jspecify.annotations.Nullable;

/** A row of core.account. */
record AccountRow(
        OrganisationId organisationId,
        UserId id,
        String name,
        String label,
        String password,
        boolean mustChange,
        boolean active,
        int version,
        Instant createdAt,
        @Nullable Instant passwordAt,
        Instant changedAt,
        UserId changedBy) {}
