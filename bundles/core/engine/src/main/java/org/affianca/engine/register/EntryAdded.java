package org.affianca.engine.register;

import java.util.Map;
import org.affianca.api.event.HouseEvent;

/** An entry was written into a register of the office. */
record EntryAdded(String register, long entry) implements HouseEvent {
    @Override
    public Map<String, Object> values() {
        return Map.of("register", register, "entry", entry);
    }
}
