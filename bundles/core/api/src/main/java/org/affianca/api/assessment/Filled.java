package org.affianca.api.assessment;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What stands on a sheet and what follows from it.
 *
 * @param answers plain values by item, as {@link AnswerType} says; also of items that are not shown any more
 * @param shown the items to be answered now
 * @param lacking the required ones among them that are not answered
 */
public record Filled(Map<String, Object> answers, Set<String> shown, List<String> lacking, List<Result> results) {
    public Filled {
        answers = Map.copyOf(answers);
        shown = Set.copyOf(shown);
        lacking = List.copyOf(lacking);
        results = List.copyOf(results);
    }
}
