package org.affianca.engine.emergency;

import java.util.Map;
import org.affianca.api.emergency.TurnId;
import org.affianca.api.event.HouseEvent;

/** What may happen to the rota. */
final class RotaEvents {
    private RotaEvents() {}

    record TurnPlanned(TurnId turn) implements HouseEvent {
        @Override
        public Map<String, Object> values() {
            return Map.of("turn", turn.value());
        }
    }

    record TurnChanged(TurnId turn) implements HouseEvent {
        @Override
        public Map<String, Object> values() {
            return Map.of("turn", turn.value());
        }
    }

    record TurnCancelled(TurnId turn) implements HouseEvent {
        @Override
        public Map<String, Object> values() {
            return Map.of("turn", turn.value());
        }
    }
}
