package org.affianca.engine.machine;

import java.util.Map;
import org.affianca.api.UserId;
import org.affianca.api.event.HouseEvent;
import org.affianca.api.machine.MachineTokenId;

/** What may happen to machines. */
final class MachineEvents {
    private MachineEvents() {}

    record MachineRegistered(UserId machine) implements HouseEvent {
        @Override
        public Map<String, Object> values() {
            return Map.of("machine", machine.value());
        }
    }

    record MachineChanged(UserId machine, boolean active) implements HouseEvent {
        @Override
        public Map<String, Object> values() {
            return Map.of("machine", machine.value(), "active", active);
        }
    }

    record MachineTokenIssued(UserId machine, MachineTokenId token, int days) implements HouseEvent {
        @Override
        public Map<String, Object> values() {
            return Map.of("machine", machine.value(), "token", token.value(), "days", days);
        }
    }

    record MachineTokenRevoked(UserId machine, MachineTokenId token) implements HouseEvent {
        @Override
        public Map<String, Object> values() {
            return Map.of("machine", machine.value(), "token", token.value());
        }
    }
}
