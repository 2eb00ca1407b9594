package org.affianca.engine.work;

import java.util.Map;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.WorkId;
import org.affianca.api.event.CaseEvent;

/** The deliveries of a month were written. */
record MonthDelivered(CaseId caseId, WorkId id, String service, String month, String total) implements CaseEvent {
    @Override
    public Optional<WorkId> work() {
        return Optional.of(id);
    }

    @Override
    public Map<String, Object> values() {
        return Map.of("service", service, "month", month, "total", total);
    }
}
