package org.affianca.engine.tie;

import java.util.Map;
import org.affianca.api.PersonId;
import org.affianca.api.TieId;
import org.affianca.api.event.HouseEvent;

/** A tie of a person was written, put right or withdrawn; {@code version} says how often. */
record TieWritten(PersonId person, TieId tie, int version) implements HouseEvent {
    @Override
    public Map<String, Object> values() {
        return Map.of("person", person.value(), "tie", tie.value(), "version", version);
    }
}
