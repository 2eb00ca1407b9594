package org.affianca.api.look;

import java.time.LocalDateTime;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.PersonId;
import org.affianca.api.UserId;

/** Which looks are asked about after a breach: between two moments of the office's clock, both included, of one account or all, at one person, one case, or all. */
public record ExposureQuery(
        LocalDateTime from,
        LocalDateTime until,
        Optional<UserId> user,
        Optional<PersonId> person,
        Optional<CaseId> file) {}
