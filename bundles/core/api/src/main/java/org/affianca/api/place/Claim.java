package org.affianca.api.place;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.WorkId;

/**
 * Who has a place, and when.
 *
 * @param until the day the place is free again; empty while that is not known
 * @param stay absent, as work, case and name, for one who may not know who it is
 */
public record Claim(
        StayState state,
        LocalDate from,
        Optional<LocalDate> until,
        Optional<Instant> expires,
        Optional<StayId> stay,
        Optional<WorkId> work,
        Optional<CaseId> caseId,
        String person) {}
