package org.affianca.area.employment.traineeship;

import java.util.ArrayList;
import java.util.List;
import org.affianca.api.Because;
import org.affianca.api.Verdict;

/** Reasons against a step, gathered so that a caseworker reads them all at once. */
final class Reasons {
    private final List<Because> reasons = new ArrayList<>();

    Reasons when(boolean against, Because reason) {
        if (against) {
            reasons.add(reason);
        }
        return this;
    }

    Verdict verdict() {
        return Verdict.unless(reasons);
    }
}
