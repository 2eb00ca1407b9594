package org.affianca.engine.person;

import java.util.Map;
import org.affianca.api.HouseholdId;
import org.affianca.api.PersonId;
import org.affianca.api.event.HouseEvent;

/** What happens in the register of persons and households. */
final class RegisterEvents {
    private RegisterEvents() {}

    record PersonRegistered(PersonId person) implements HouseEvent {
        @Override
        public Map<String, Object> values() {
            return Map.of("person", person.value());
        }
    }

    /** {@code version} is the one that the correction made. */
    record PersonCorrected(PersonId person, int version) implements HouseEvent {
        @Override
        public Map<String, Object> values() {
            return Map.of("person", person.value(), "version", version);
        }
    }

    record HouseholdFormed(HouseholdId household) implements HouseEvent {
        @Override
        public Map<String, Object> values() {
            return Map.of("household", household.value());
        }
    }

    /** Somebody joined or left, or it ended; {@code version} is the one that the change made. */
    record HouseholdChanged(HouseholdId household, int version) implements HouseEvent {
        @Override
        public Map<String, Object> values() {
            return Map.of("household", household.value(), "version", version);
        }
    }
}
