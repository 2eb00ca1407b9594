package org.affianca.engine.casefile;

import java.util.Optional;
import org.affianca.api.HouseholdId;
import org.affianca.api.PersonId;
import org.affianca.api.casefile.CaseKind;

/**
 * For whom a file stands open, as the keys of its row keep it: one at a time for a person, one for a household. A group
 * may have several, and so may whoever speaks for a household or group.
 */
record Held(Optional<PersonId> person, Optional<HouseholdId> household) {
    private static final Held BY_NOBODY = new Held(Optional.empty(), Optional.empty());

    static Held of(CaseKind kind, PersonId holder, Optional<HouseholdId> household) {
        return switch (kind) {
            case PERSON -> new Held(Optional.of(holder), Optional.empty());
            case HOUSEHOLD -> new Held(Optional.empty(), household);
            case GROUP -> BY_NOBODY;
        };
    }

    static Held byNobody() {
        return BY_NOBODY;
    }
}
