package org.affianca.engine.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.UserId;
import org.affianca.api.WorkId;
import org.affianca.api.assessment.Sheet;

/** A row of core.assessment_sheet with the label of its assessor. */
record SheetRow(
        WorkId workId,
        int place,
        int version,
        UserId assessorId,
        String label,
        LocalDate madeOn,
        boolean complete,
        Optional<Instant> completedAt,
        String reopenedBecause,
        Instant changedAt) {

    boolean isAgreed() {
        return place == Sheet.AGREED;
    }

    /** A sheet nobody has written on yet. */
    static SheetRow fresh(WorkId work, int place, UserId assessor, LocalDate madeOn, Instant now) {
        return new SheetRow(work, place, 1, assessor, "", madeOn, false, Optional.empty(), "", now);
    }
}
