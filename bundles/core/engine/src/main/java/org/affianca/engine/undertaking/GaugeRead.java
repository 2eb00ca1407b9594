package org.affianca.engine.undertaking;

import java.util.Map;
import org.affianca.api.event.HouseEvent;

/** A gauge of an undertaking was read. */
record GaugeRead(long undertaking, String gauge) implements HouseEvent {
    @Override
    public Map<String, Object> values() {
        return Map.of("undertaking", undertaking, "gauge", gauge);
    }
}
