package org.affianca.engine.order;

import java.util.Map;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.WorkId;
import org.affianca.api.event.CaseEvent;

/** What may happen to an order. */
final class OrderEvents {
    private OrderEvents() {}

    /** The order an event speaks of. */
    record Of(CaseId caseId, WorkId order, String service) {
        static Of order(OrderRow row) {
            return new Of(row.caseId(), row.id(), row.service().value());
        }
    }

    /** What all of them tell. */
    interface OfAnOrder extends CaseEvent {
        Of of();

        @Override
        default CaseId caseId() {
            return of().caseId();
        }

        @Override
        default Optional<WorkId> work() {
            return Optional.of(of().order());
        }

        @Override
        default Map<String, Object> values() {
            return Map.of("service", of().service());
        }
    }

    record OrderWritten(Of of) implements OfAnOrder {}

    record ObligationWritten(Of of, int number) implements OfAnOrder {
        @Override
        public Map<String, Object> values() {
            return Map.of("service", of.service(), "number", number);
        }
    }

    record ObligationFulfilled(Of of, int number, String result) implements OfAnOrder {
        @Override
        public Map<String, Object> values() {
            return Map.of("service", of.service(), "number", number, "result", "fulfilment." + result);
        }
    }

    record HearingPlanned(Of of, int number) implements OfAnOrder {
        @Override
        public Map<String, Object> values() {
            return Map.of("service", of.service(), "number", number);
        }
    }

    record HearingConcluded(Of of, int number) implements OfAnOrder {
        @Override
        public Map<String, Object> values() {
            return Map.of("service", of.service(), "number", number);
        }
    }

    record OrderRolesNamed(Of of) implements OfAnOrder {}

    record OrderPowersWritten(Of of) implements OfAnOrder {}

    record OrderLimitsWritten(Of of) implements OfAnOrder {}

    record OrderExtended(Of of) implements OfAnOrder {}
}
