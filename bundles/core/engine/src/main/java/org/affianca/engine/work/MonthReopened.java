package org.affianca.engine.work;

import java.util.Map;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.WorkId;
import org.affianca.api.event.CaseEvent;

/** A closed month was opened again and its instalment withdrawn. */
record MonthReopened(CaseId caseId, WorkId id, String service, String month) implements CaseEvent {
    @Override
    public Optional<WorkId> work() {
        return Optional.of(id);
    }

    @Override
    public Map<String, Object> values() {
        return Map.of("service", service, "month", month);
    }
}
