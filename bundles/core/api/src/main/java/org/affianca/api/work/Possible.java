package org.affianca.api.work;

import java.util.List;
import org.affianca.api.Verdict;
import org.affianca.api.catalogue.Step;

/** A step that may follow, and what the guards say of it if it were taken today with nothing more said. */
public record Possible(Step step, Verdict today) {
    /** The reasons against, empty when nothing stands in the way. */
    public List<org.affianca.api.Because> reasons() {
        return today.reasons();
    }
}
