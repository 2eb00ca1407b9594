package org.affianca.api.plan;

import java.util.List;

/** Two versions of a plan side by side, and in which of their parts they differ. */
public record Comparison(PlanVersion left, PlanVersion right, List<Difference> differences) {
    public Comparison {
        differences = List.copyOf(differences);
    }

    /** One part that is not the same; the aim and the months between reviews have number 0. */
    public record Difference(Part part, int number, Change change) {}

    /** Of what a plan is made. */
    public enum Part {
        AIM,
        REVIEW_MONTHS,
        GOAL,
        ACTION,
        INDICATOR,
        COMMITMENT,
        BUDGET,
        SIGNATORY
    }

    /** What became of a part from left to right. */
    public enum Change {
        ADDED,
        REMOVED,
        CHANGED
    }
}
