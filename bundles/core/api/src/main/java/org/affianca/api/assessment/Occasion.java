package org.affianca.api.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.affianca.api.WorkId;

/** One complete assessment in a comparison, scored with the version it was made with. */
public record Occasion(
        WorkId work, LocalDate madeOn, Instrument instrument, Map<String, Object> answers, List<Result> results) {
    public Occasion {
        answers = Map.copyOf(answers);
        results = List.copyOf(results);
    }
}
