package org.affianca.area.minors.bank;

import java.util.Map;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.WorkId;
import org.affianca.api.event.CaseEvent;

/** A family was proposed for a child, or it was accepted or declined. */
public record FosterFamilyProposed(CaseId caseId, WorkId request, long facility, String state) implements CaseEvent {
    @Override
    public Optional<WorkId> work() {
        return Optional.of(request);
    }

    @Override
    public Map<String, Object> values() {
        return Map.of("facility", facility, "state", state);
    }
}
