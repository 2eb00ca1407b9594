package org.affianca.engine.report;

import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.UnitId;
import org.affianca.api.UserId;
import org.affianca.api.report.ReportState;
import org.affianca.api.report.ScreeningOutcome;

/** A step as it is written: what was done, where it led, why. */
record Taken(
        String what,
        ReportState after,
        Optional<ScreeningOutcome> outcome,
        String reason,
        Optional<UnitId> unit,
        Optional<UserId> worker,
        Optional<CaseId> file,
        String note) {
    static Taken of(String what, ReportState after, String reason, String note) {
        return new Taken(
                what, after, Optional.empty(), reason, Optional.empty(), Optional.empty(), Optional.empty(), note);
    }
}
