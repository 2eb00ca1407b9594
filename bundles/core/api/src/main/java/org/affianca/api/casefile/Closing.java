package org.affianca.api.casefile;

import java.util.List;
import org.affianca.api.Because;

/**
 * What stands against closing a case now, and what is worth a thought but stops nobody. {@code mayOverride}: the actor
 * may close it all the same, with a written reason.
 */
public record Closing(List<Because> against, List<Because> remarks, boolean mayOverride) {
    public Closing {
        against = List.copyOf(against);
        remarks = List.copyOf(remarks);
    }
}
