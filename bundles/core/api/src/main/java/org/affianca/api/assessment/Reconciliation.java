package org.affianca.api.assessment;

import java.util.List;

/** Two complete sheets side by side, item by item in the instrument's order, with what both came to. */
public record Reconciliation(
        Questionnaire questionnaire, List<Difference> differences, List<Result> first, List<Result> second) {
    public Reconciliation {
        differences = List.copyOf(differences);
        first = List.copyOf(first);
        second = List.copyOf(second);
    }
}
