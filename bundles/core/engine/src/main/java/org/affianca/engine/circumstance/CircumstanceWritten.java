package org.affianca.engine.circumstance;

import java.util.Map;
import org.affianca.api.CircumstanceId;
import org.affianca.api.PersonId;
import org.affianca.api.ServiceCode;
import org.affianca.api.event.HouseEvent;

/** A circumstance of a person was written, put right or withdrawn; {@code version} says how often. */
record CircumstanceWritten(PersonId person, CircumstanceId circumstance, ServiceCode type, int version)
        implements HouseEvent {
    @Override
    public Map<String, Object> values() {
        return Map.of(
                "person",
                person.value(),
                "circumstance",
                circumstance.value(),
                "type",
                type.value(),
                "version",
                version);
    }
}
