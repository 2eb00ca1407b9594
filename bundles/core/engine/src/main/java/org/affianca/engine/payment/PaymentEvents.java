package org.affianca.engine.payment;

import java.util.Map;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.WorkId;
import org.affianca.api.event.HouseEvent;
import org.affianca.api.money.Money;
import org.affianca.api.payment.PayeeId;
import org.affianca.api.payment.PaymentId;
import org.affianca.api.payment.PaymentRunId;
import org.affianca.api.payment.TreasuryId;

/** What may happen on the way of money to a payee; what concerns a work stands in its case. */
final class PaymentEvents {
    private PaymentEvents() {}

    record PayeeEntered(PayeeId payee) implements HouseEvent {
        @Override
        public Map<String, Object> values() {
            return Map.of("payee", payee.value());
        }
    }

    record PayeeCorrected(PayeeId payee) implements HouseEvent {
        @Override
        public Map<String, Object> values() {
            return Map.of("payee", payee.value());
        }
    }

    record TreasuryEntered(TreasuryId treasury) implements HouseEvent {
        @Override
        public Map<String, Object> values() {
            return Map.of("treasury", treasury.value());
        }
    }

    record TreasuryCorrected(TreasuryId treasury) implements HouseEvent {
        @Override
        public Map<String, Object> values() {
            return Map.of("treasury", treasury.value());
        }
    }

    record PaymentLiquidated(PaymentId payment, Money amount, Optional<CaseId> inCase, Optional<WorkId> work)
            implements HouseEvent {
        @Override
        public Map<String, Object> values() {
            return Map.of("payment", payment.value(), "cents", amount.cents());
        }
    }

    record PaymentAnnulled(PaymentId payment, Money amount, Optional<CaseId> inCase, Optional<WorkId> work)
            implements HouseEvent {
        @Override
        public Map<String, Object> values() {
            return Map.of("payment", payment.value(), "cents", amount.cents());
        }
    }

    record RunPrepared(PaymentRunId run) implements HouseEvent {
        @Override
        public Map<String, Object> values() {
            return Map.of("run", run.value());
        }
    }

    record RunChanged(PaymentRunId run) implements HouseEvent {
        @Override
        public Map<String, Object> values() {
            return Map.of("run", run.value());
        }
    }

    record RunApproved(PaymentRunId run, Money total) implements HouseEvent {
        @Override
        public Map<String, Object> values() {
            return Map.of("run", run.value(), "cents", total.cents());
        }
    }

    record RunCancelled(PaymentRunId run) implements HouseEvent {
        @Override
        public Map<String, Object> values() {
            return Map.of("run", run.value());
        }
    }

    record RunExecuted(PaymentRunId run, Money total) implements HouseEvent {
        @Override
        public Map<String, Object> values() {
            return Map.of("run", run.value(), "cents", total.cents());
        }
    }

    record PaymentReturned(PaymentRunId run, PaymentId payment, Money amount) implements HouseEvent {
        @Override
        public Map<String, Object> values() {
            return Map.of("run", run.value(), "payment", payment.value(), "cents", amount.cents());
        }
    }
}
