package org.affianca.engine.emergency;

import java.util.Map;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.UnitId;
import org.affianca.api.emergency.EmergencyId;
import org.affianca.api.event.HouseEvent;

/** What may happen to an emergency; only what came of it stands in a case. */
final class EmergencyEvents {
    private EmergencyEvents() {}

    record EmergencyRecorded(EmergencyId id) implements HouseEvent {
        @Override
        public Map<String, Object> values() {
            return Map.of("emergency", id.value());
        }
    }

    record EmergencyCorrected(EmergencyId id) implements HouseEvent {
        @Override
        public Map<String, Object> values() {
            return Map.of("emergency", id.value());
        }
    }

    record EmergencyAddedTo(EmergencyId id, Optional<CaseId> inCase) implements HouseEvent {
        @Override
        public Map<String, Object> values() {
            return Map.of("emergency", id.value());
        }
    }

    record EmergencyHandedOver(EmergencyId id, UnitId to) implements HouseEvent {
        @Override
        public Map<String, Object> values() {
            return Map.of("emergency", id.value(), "unit", to.value());
        }
    }

    record HandOverEscalated(EmergencyId id, int level, int asked) implements HouseEvent {
        @Override
        public Map<String, Object> values() {
            return Map.of("emergency", id.value(), "level", level, "asked", asked);
        }
    }

    record EmergencyTakenOver(EmergencyId id, UnitId by, Optional<CaseId> inCase) implements HouseEvent {
        @Override
        public Map<String, Object> values() {
            return Map.of("emergency", id.value(), "unit", by.value());
        }
    }

    record HandOverRefused(EmergencyId id, UnitId by) implements HouseEvent {
        @Override
        public Map<String, Object> values() {
            return Map.of("emergency", id.value(), "unit", by.value());
        }
    }

    record EmergencyClosed(EmergencyId id) implements HouseEvent {
        @Override
        public Map<String, Object> values() {
            return Map.of("emergency", id.value());
        }
    }
}
