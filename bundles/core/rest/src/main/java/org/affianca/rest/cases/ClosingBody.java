package org.affianca.rest.cases;

import java.util.List;
import org.affianca.api.casefile.Closing;
import org.affianca.rest.call.Call;
import org.affianca.rest.catalogue.Labels;
import org.affianca.rest.catalogue.Reason;

/** What would stop the closing of a case now, in sentences. */
public record ClosingBody(boolean allowed, List<Reason> against, List<Reason> remarks, boolean mayOverride) {
    static ClosingBody of(Closing closing, Labels labels) {
        return new ClosingBody(
                closing.against().isEmpty(),
                labels.reasons(Call.CORE, closing.against()),
                labels.reasons(Call.CORE, closing.remarks()),
                closing.mayOverride());
    }
}
