package org.affianca.engine.access;

import java.time.Instant;
import org.affianca.api.OrganisationId;
import org.affianca.api.UserId;

/** A row of core.session with what its account says now. */
record SessionRow(
        OrganisationId organisationId,
        UserId userId,
        String label,
        boolean mustChange,
        Instant usedAt,
        Instant absoluteEnd) {}
