package org.affianca.area.housing.call;

import java.util.Map;
import org.affianca.api.event.HouseEvent;

/** A call for public housing was entered or changed. */
public record CallWritten(long call, int version, CallState state) implements HouseEvent {
    @Override
    public Map<String, Object> values() {
        return Map.of("call", call, "version", version, "state", state.name());
    }
}
