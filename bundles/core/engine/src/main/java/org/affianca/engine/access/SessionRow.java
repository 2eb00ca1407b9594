package org.affianca.engine.access;

import java.time.Instant;
import org.affianca.api.OrganisationId;
import org.affianca.api.UserId;
import org.affianca.api.access.Awaiting;

/** A row of core.session with what its account says now. */
record SessionRow(
        OrganisationId organisationId,
        UserId userId,
        String label,
        boolean mustChange,
        Awaiting awaits,
        String origin,
        Instant usedAt,
        Instant absoluteEnd) {}
