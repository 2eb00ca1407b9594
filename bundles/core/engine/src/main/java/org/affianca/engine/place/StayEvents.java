package org.affianca.engine.place;

import java.util.Map;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.WorkId;
import org.affianca.api.event.CaseEvent;
import org.affianca.api.place.AvailabilityId;
import org.affianca.api.place.StayId;

/** What may happen to a place that a work holds or has taken; where it is, is not said. */
final class StayEvents {
    private StayEvents() {}

    /** Something that happened to a stay. */
    interface OfStay extends CaseEvent {
        StayId stay();

        WorkId of();

        @Override
        default Optional<WorkId> work() {
            return Optional.of(of());
        }

        @Override
        default Map<String, Object> values() {
            return Map.of("stay", stay().value());
        }
    }

    record PlaceHeld(CaseId caseId, WorkId of, StayId stay) implements OfStay {}

    record PlaceReleased(CaseId caseId, WorkId of, StayId stay) implements OfStay {}

    record HoldExpired(CaseId caseId, WorkId of, StayId stay) implements OfStay {}

    record StayBegun(CaseId caseId, WorkId of, StayId stay) implements OfStay {}

    record StayEnded(CaseId caseId, WorkId of, StayId stay) implements OfStay {}

    record AbsencesNoted(CaseId caseId, WorkId of, StayId stay) implements OfStay {}

    record CostShared(CaseId caseId, WorkId of) implements CaseEvent {
        @Override
        public Optional<WorkId> work() {
            return Optional.of(of);
        }

        @Override
        public Map<String, Object> values() {
            return Map.of();
        }
    }

    /** Something that happened to a request for availability. */
    interface OfRequest extends CaseEvent {
        AvailabilityId availability();

        WorkId of();

        @Override
        default Optional<WorkId> work() {
            return Optional.of(of());
        }

        @Override
        default Map<String, Object> values() {
            return Map.of("availability", availability().value());
        }
    }

    record AvailabilityAsked(CaseId caseId, WorkId of, AvailabilityId availability) implements OfRequest {}

    record AvailabilityAnswered(CaseId caseId, WorkId of, AvailabilityId availability) implements OfRequest {}

    record AvailabilityDecided(CaseId caseId, WorkId of, AvailabilityId availability) implements OfRequest {}

    record AvailabilityWithdrawn(CaseId caseId, WorkId of, AvailabilityId availability) implements OfRequest {}
}
