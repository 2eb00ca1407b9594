package org.affianca.engine.plan;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.plan.PlanState;
import org.affianca.api.plan.VersionLine;

/** A row of core.plan_version. */
record VersionRow(
        int number,
        PlanState state,
        String aim,
        int reviewMonths,
        Optional<LocalDate> proposedOn,
        Optional<LocalDate> inForceOn,
        String legalBasis,
        Optional<LocalDate> supersededOn) {

    /** The draft that nobody wrote yet. */
    static VersionRow first() {
        return draft(1, "", 0);
    }

    static VersionRow draft(int number, String aim, int reviewMonths) {
        return new VersionRow(
                number, PlanState.DRAFT, aim, reviewMonths, Optional.empty(), Optional.empty(), "", Optional.empty());
    }

    VersionLine line() {
        return new VersionLine(number, state, proposedOn, inForceOn, legalBasis, supersededOn);
    }
}
