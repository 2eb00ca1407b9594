package org.affianca.engine.register;

import java.util.Map;
import org.affianca.api.event.HouseEvent;

/** An entry of a register has a new version. */
record EntryChanged(String register, long entry, int version) implements HouseEvent {
    @Override
    public Map<String, Object> values() {
        return Map.of("register", register, "entry", entry, "version", version);
    }
}
