package org.affianca.engine.event;

import java.time.Instant;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.OrganisationId;
import org.affianca.api.UserId;
import org.affianca.api.WorkId;
import org.affianca.api.event.Told;

/** A row of core.event as it is read. */
record ReadEvent(
        long number,
        OrganisationId organisationId,
        String type,
        Optional<Long> caseId,
        Optional<Long> workId,
        UserId userId,
        Instant happenedAt,
        String valuesJson) {
    Told told() {
        return new Told(
                number,
                organisationId,
                type,
                caseId.map(CaseId::new),
                workId.map(WorkId::new),
                userId,
                happenedAt,
                PlainValues.read(valuesJson));
    }
}
