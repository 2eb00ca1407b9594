package org.affianca.engine.person;

import java.util.Map;
import org.affianca.api.PersonId;
import org.affianca.api.event.HouseEvent;

/** Names, addresses, citizenships or codes of a person were written anew. */
record EntriesWritten(PersonId person) implements HouseEvent {
    @Override
    public Map<String, Object> values() {
        return Map.of("person", person.value());
    }
}
