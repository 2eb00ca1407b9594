package org.affianca.engine.event;

import java.time.Instant;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.OrganisationId;
import org.affianca.api.UserId;
import org.affianca.api.WorkId;

/** A row of core.event as it is written. */
record EventRow(
        long number,
        OrganisationId organisation,
        String type,
        Optional<CaseId> caseId,
        Optional<WorkId> work,
        UserId by,
        Instant at,
        String values) {}
