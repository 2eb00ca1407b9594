package org.affianca.api.parent;

import java.util.List;
import org.affianca.api.order.Extent;

/**
 * How far somebody may have one thing.
 *
 * @param reasons at least one, the strictest first
 */
public record Entitlement(Matter matter, Extent extent, List<Reason> reasons) {
    public Entitlement {
        reasons = List.copyOf(reasons);
    }
}
