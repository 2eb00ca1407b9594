package org.affianca.api.event;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.OrganisationId;
import org.affianca.api.UserId;
import org.affianca.api.WorkId;

/** An event as the log keeps it: numbered in commit order, with type, moment and actor. */
public record Told(
        long number,
        OrganisationId organisation,
        String type,
        Optional<CaseId> caseId,
        Optional<WorkId> work,
        UserId by,
        Instant at,
        Map<String, Object> values) {}
