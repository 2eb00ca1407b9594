package org.affianca.area.employment.evaluation;

import java.util.Map;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.WorkId;
import org.affianca.api.event.CaseEvent;

/** A trainee was evaluated. */
public record EvaluationGiven(CaseId caseId, WorkId traineeship, String moment) implements CaseEvent {
    @Override
    public Optional<WorkId> work() {
        return Optional.of(traineeship);
    }

    @Override
    public Map<String, Object> values() {
        return Map.of("service", "employment.traineeship", "moment", moment);
    }
}
