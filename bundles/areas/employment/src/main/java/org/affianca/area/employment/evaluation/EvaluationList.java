package org.affianca.area.employment.evaluation;

import java.util.List;

/** The evaluations of a traineeship, oldest first. */
public record EvaluationList(List<Evaluation> items) {
    public EvaluationList {
        items = List.copyOf(items);
    }
}
