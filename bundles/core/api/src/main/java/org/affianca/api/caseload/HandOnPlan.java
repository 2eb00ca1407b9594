package org.affianca.api.caseload;

import java.time.LocalDate;
import java.util.List;
import org.affianca.api.CaseId;
import org.affianca.api.UserId;

/** A caseload that changes hands on a day: some cases of a worker, or all when none is named; 200 at a time. */
public record HandOnPlan(UserId from, UserId to, LocalDate on, List<CaseId> cases) {
    /** How many cases go at a time. */
    public static final int MOST = 200;

    public HandOnPlan {
        cases = List.copyOf(cases);
    }
}
