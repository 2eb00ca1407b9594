package org.affianca.engine.work;

import java.util.Map;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.WorkId;
import org.affianca.api.event.CaseEvent;

/** An instalment that was paid came back from the bank. */
record InstalmentReturned(CaseId caseId, WorkId id, String service, String month, long cents) implements CaseEvent {
    @Override
    public Optional<WorkId> work() {
        return Optional.of(id);
    }

    @Override
    public Map<String, Object> values() {
        return Map.of("service", service, "month", month, "cents", cents);
    }
}
