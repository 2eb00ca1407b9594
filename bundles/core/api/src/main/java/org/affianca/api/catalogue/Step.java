package org.affianca.api.catalogue;

import java.util.List;
import java.util.Set;

/**
 * An area's own word for a moment of a service's life, hung on a stage.
 *
 * @param next the steps that may follow
 * @param outcomes the codes of which one must be given when this step is entered; empty when none is asked
 * @param grants those of the outcomes that give what was asked for; a rule may advise for or against them
 * @param asks what the decision must carry: of {@code until}, {@code note}
 */
public record Step(
        String name, Stage stage, List<String> next, List<String> outcomes, Set<String> grants, Set<String> asks) {
    public Step {
        next = List.copyOf(next);
        outcomes = List.copyOf(outcomes);
        grants = Set.copyOf(grants);
        asks = Set.copyOf(asks);
    }

    /** A step whose outcomes grant nothing. */
    public Step(String name, Stage stage, List<String> next, List<String> outcomes, Set<String> asks) {
        this(name, stage, next, outcomes, Set.of(), asks);
    }
}
