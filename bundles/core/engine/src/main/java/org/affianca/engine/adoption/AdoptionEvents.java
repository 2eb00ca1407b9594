package org.affianca.engine.adoption;

import java.util.Map;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.WorkId;
import org.affianca.api.adoption.AdoptionLinkId;
import org.affianca.api.adoption.AdoptionOpeningId;
import org.affianca.api.event.HouseEvent;

/** What may happen to sealed links; of no case and no person, for that would open them. */
final class AdoptionEvents {
    private AdoptionEvents() {}

    record AdoptionSealed(AdoptionLinkId link) implements Nowhere {
        @Override
        public Map<String, Object> values() {
            return Map.of("link", link.value());
        }
    }

    record AdoptionOpeningAsked(AdoptionOpeningId opening) implements Nowhere {
        @Override
        public Map<String, Object> values() {
            return Map.of("opening", opening.value());
        }
    }

    record AdoptionOpeningAnswered(AdoptionOpeningId opening, boolean confirmed) implements Nowhere {
        @Override
        public Map<String, Object> values() {
            return Map.of("opening", opening.value(), "confirmed", confirmed);
        }
    }

    record AdoptionShown(AdoptionOpeningId opening) implements Nowhere {
        @Override
        public Map<String, Object> values() {
            return Map.of("opening", opening.value());
        }
    }

    private interface Nowhere extends HouseEvent {
        @Override
        default Optional<CaseId> inCase() {
            return Optional.empty();
        }

        @Override
        default Optional<WorkId> work() {
            return Optional.empty();
        }
    }
}
