package org.affianca.api.casefile;

import java.util.Optional;
import org.affianca.api.PersonId;
import org.affianca.api.UnitId;

/** Which cases: of a person, of a unit, in a state, or only where the actor is in the team today. */
public record CaseFilter(Optional<PersonId> person, Optional<UnitId> unit, Optional<CaseState> state, boolean mine) {
    public static CaseFilter all() {
        return new CaseFilter(Optional.empty(), Optional.empty(), Optional.empty(), false);
    }
}
