package org.affianca.engine.means;

import java.util.Map;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.ServiceCode;
import org.affianca.api.WorkId;
import org.affianca.api.event.CaseEvent;

/** Protocol and benefit code were written, with which INPS is asked. */
record MeansEnquiryPrepared(CaseId caseId, WorkId of, ServiceCode service) implements CaseEvent {
    @Override
    public Optional<WorkId> work() {
        return Optional.of(of);
    }

    @Override
    public Map<String, Object> values() {
        return Map.of("service", service.value());
    }
}
