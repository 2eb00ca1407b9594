package org.affianca.api.catalogue;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * An area's own word for a moment of a service's life, hung on a stage.
 *
 * @param next the steps that may follow
 * @param outcomes the codes of which one must be given when this step is entered; empty when none is asked
 * @param grants those of the outcomes that give what was asked for; a rule may advise for or against them
 * @param asks what the decision must carry: of {@code until}, {@code note}
 * @param needs why the step is not taken yet, by code: the fields of which each must be given, a day not in the future, a yes
 */
public record Step(
        String name,
        Stage stage,
        List<String> next,
        List<String> outcomes,
        Set<String> grants,
        Set<String> asks,
        Map<String, List<String>> needs) {
    public Step {
        next = List.copyOf(next);
        outcomes = List.copyOf(outcomes);
        grants = Set.copyOf(grants);
        asks = Set.copyOf(asks);
        Map<String, List<String>> sorted = new TreeMap<>();
        needs.forEach((why, fields) -> sorted.put(why, List.copyOf(fields)));
        needs = Collections.unmodifiableMap(sorted);
    }

    /** A step that needs no field. */
    public Step(
            String name, Stage stage, List<String> next, List<String> outcomes, Set<String> grants, Set<String> asks) {
        this(name, stage, next, outcomes, grants, asks, Map.of());
    }

    /** A step whose outcomes grant nothing. */
    public Step(String name, Stage stage, List<String> next, List<String> outcomes, Set<String> asks) {
        this(name, stage, next, outcomes, Set.of(), asks);
    }
}
