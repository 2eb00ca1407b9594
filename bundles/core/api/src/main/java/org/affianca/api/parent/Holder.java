package org.affianca.api.parent;

import java.util.List;
import org.affianca.api.PersonId;
import org.affianca.api.tie.TieKind;

/**
 * A parent, or who else answers for a child, with what they may have.
 *
 * @param label surname and name
 * @param role a code of the list of the kind
 * @param entitlements one for each matter, in their order
 */
public record Holder(PersonId person, String label, TieKind kind, String role, List<Entitlement> entitlements) {
    public Holder {
        entitlements = List.copyOf(entitlements);
    }
}
