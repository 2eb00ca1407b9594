package org.affianca.engine.means;

import java.util.Map;
import java.util.Optional;
import org.affianca.api.PersonId;
import org.affianca.api.WorkId;
import org.affianca.api.event.HouseEvent;
import org.affianca.api.means.MeansTestId;

/** A means test that was wrong counts no more. */
record MeansTestWithdrawn(PersonId person, MeansTestId test, Optional<WorkId> work) implements HouseEvent {
    @Override
    public Map<String, Object> values() {
        return Map.of("person", person.value(), "test", test.value());
    }
}
