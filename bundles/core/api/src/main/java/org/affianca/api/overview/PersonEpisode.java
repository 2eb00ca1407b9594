package org.affianca.api.overview;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.CaseId;

/** An episode of a file the person belongs to; {@code closureReason} is empty while it runs. */
public record PersonEpisode(
        CaseId caseId, int number, LocalDate from, Optional<LocalDate> until, String closureReason) {}
