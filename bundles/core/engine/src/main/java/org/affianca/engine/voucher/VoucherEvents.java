package org.affianca.engine.voucher;

import java.util.Map;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.ServiceCode;
import org.affianca.api.WorkId;
import org.affianca.api.event.CaseEvent;
import org.affianca.api.event.HouseEvent;
import org.affianca.api.voucher.VoucherId;
import org.affianca.api.voucher.VoucherSeriesId;

/** What may happen to vouchers; what is given for a work stands in its case. */
final class VoucherEvents {
    private VoucherEvents() {}

    record VoucherSeriesEntered(VoucherSeriesId series, int count) implements HouseEvent {
        @Override
        public Map<String, Object> values() {
            return Map.of("series", series.value(), "count", count);
        }
    }

    record VouchersGiven(CaseId caseId, WorkId of, ServiceCode service, VoucherSeriesId series, int count)
            implements CaseEvent {
        @Override
        public Optional<WorkId> work() {
            return Optional.of(of);
        }

        @Override
        public Map<String, Object> values() {
            return Map.of("service", service.value(), "series", series.value(), "count", count);
        }
    }

    record VouchersRedeemed(VoucherSeriesId series, long redemption, int count) implements HouseEvent {
        @Override
        public Map<String, Object> values() {
            return Map.of("series", series.value(), "redemption", redemption, "count", count);
        }
    }

    record VoucherWithdrawn(CaseId caseId, WorkId of, ServiceCode service, VoucherId voucher) implements CaseEvent {
        @Override
        public Optional<WorkId> work() {
            return Optional.of(of);
        }

        @Override
        public Map<String, Object> values() {
            return Map.of("service", service.value(), "voucher", voucher.value());
        }
    }

    record VoucherSeriesExpired(VoucherSeriesId series, int count) implements HouseEvent {
        @Override
        public Map<String, Object> values() {
            return Map.of("series", series.value(), "count", count);
        }
    }
}
