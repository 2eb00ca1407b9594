package org.affianca.area.housing;

import java.util.ArrayList;
import java.util.List;
import org.affianca.api.Because;
import org.affianca.api.Verdict;

/** Reasons against a step, gathered so that a caseworker reads them all at once. */
public final class Reasons {
    private final List<Because> reasons = new ArrayList<>();

    public Reasons when(boolean against, Because reason) {
        if (against) {
            reasons.add(reason);
        }
        return this;
    }

    public Verdict verdict() {
        return Verdict.unless(reasons);
    }
}
