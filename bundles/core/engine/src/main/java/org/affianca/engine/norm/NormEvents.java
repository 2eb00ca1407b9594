package org.affianca.engine.norm;

import java.util.Map;
import org.affianca.api.event.HouseEvent;

/** What may happen to the terms that the municipality sets itself. */
final class NormEvents {
    private NormEvents() {}

    record NormSet(String code, long id) implements HouseEvent {
        @Override
        public Map<String, Object> values() {
            return Map.of("norm", code, "value", id);
        }
    }

    record NormWithdrawn(String code, long id) implements HouseEvent {
        @Override
        public Map<String, Object> values() {
            return Map.of("norm", code, "value", id);
        }
    }
}
