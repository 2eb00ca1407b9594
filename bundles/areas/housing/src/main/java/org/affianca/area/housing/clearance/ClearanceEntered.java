package org.affianca.area.housing.clearance;

import java.util.Map;
import org.affianca.api.event.HouseEvent;

/** A clearance was entered. */
public record ClearanceEntered(long clearance) implements HouseEvent {
    @Override
    public Map<String, Object> values() {
        return Map.of("clearance", clearance);
    }
}
