package org.affianca.api.event;

import java.util.Map;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.WorkId;

/** What happened in a case; areas may add their own. */
public interface CaseEvent extends HouseEvent {
    CaseId caseId();

    @Override
    default Optional<CaseId> inCase() {
        return Optional.of(caseId());
    }

    @Override
    default Optional<WorkId> work() {
        return Optional.empty();
    }

    @Override
    default Map<String, Object> values() {
        return Map.of();
    }
}
