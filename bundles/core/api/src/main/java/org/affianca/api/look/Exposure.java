package org.affianca.api.look;

import java.time.Instant;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.PersonId;
import org.affianca.api.UserId;

/**
 * One look, as help after a breach.
 *
 * @param what the log's word for what was read, or for what was searched
 * @param sort what the record is part of, as the sheets for citizens call it
 * @param record 0 for a search
 * @param amount how many records a search found
 */
public record Exposure(
        Instant at,
        UserId user,
        String userLabel,
        String purpose,
        String origin,
        String what,
        String sort,
        long record,
        int amount,
        Optional<CaseId> file,
        String caseNumber,
        Optional<PersonId> person,
        String personLabel) {}
