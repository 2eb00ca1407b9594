package org.affianca.engine.figure;

import java.util.Map;
import org.affianca.api.event.HouseEvent;

/** What may happen to the municipality's own values. */
final class FigureEvents {
    private FigureEvents() {}

    record FigureSet(String code, long id) implements HouseEvent {
        @Override
        public Map<String, Object> values() {
            return Map.of("figure", code, "value", id);
        }
    }

    record FigureWithdrawn(String code, long id) implements HouseEvent {
        @Override
        public Map<String, Object> values() {
            return Map.of("figure", code, "value", id);
        }
    }
}
