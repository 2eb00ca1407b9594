package org.affianca.engine.means;

import java.util.Map;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.PersonId;
import org.affianca.api.WorkId;
import org.affianca.api.event.HouseEvent;
import org.affianca.api.means.MeansTestId;

/** A means test of a person was entered; in the case and for the work for which INPS was asked, if it was. */
record MeansTestEntered(PersonId person, MeansTestId test, String type, Optional<CaseId> inCase, Optional<WorkId> work)
        implements HouseEvent {
    @Override
    public Map<String, Object> values() {
        return Map.of("person", person.value(), "test", test.value(), "type", type);
    }
}
