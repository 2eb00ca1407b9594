package org.affianca.engine.intake;

import java.util.Map;
import org.affianca.api.ContactId;
import org.affianca.api.UnitId;
import org.affianca.api.event.HouseEvent;

/** What happens to contacts at the desk before and beside any case. */
final class ContactEvents {
    private ContactEvents() {}

    /** Somebody came to the desk. */
    record ContactTaken(ContactId contact, UnitId unit, String outcome) implements HouseEvent {
        @Override
        public Map<String, Object> values() {
            return Map.of("contact", contact.value(), "unit", unit.value(), "outcome", outcome);
        }
    }

    /** What was recorded was put right. */
    record ContactCorrected(ContactId contact) implements HouseEvent {
        @Override
        public Map<String, Object> values() {
            return Map.of("contact", contact.value());
        }
    }

    /** Somebody came back to it. */
    record ContactFollowedUp(ContactId contact) implements HouseEvent {
        @Override
        public Map<String, Object> values() {
            return Map.of("contact", contact.value());
        }
    }
}
