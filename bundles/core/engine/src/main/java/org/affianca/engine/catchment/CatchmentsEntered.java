package org.affianca.engine.catchment;

import java.util.Map;
import org.affianca.api.event.HouseEvent;

/** A list of streets was entered. */
record CatchmentsEntered(int streets) implements HouseEvent {
    @Override
    public Map<String, Object> values() {
        return Map.of("streets", streets);
    }
}
