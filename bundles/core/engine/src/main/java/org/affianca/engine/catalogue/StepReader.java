package org.affianca.engine.catalogue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.affianca.api.catalogue.Kind;
import org.affianca.api.catalogue.Stage;
import org.affianca.api.catalogue.Step;

/** Reads a service's steps and lets core's own step for wrong entries follow each of them. */
final class StepReader {
    /** Nothing is ever deleted: a wrong entry is taken back with a reason. */
    static final Step VOID = new Step("VOID", Stage.VOID, List.of(), List.of(), Set.of("note"));

    private StepReader() {}

    static List<Step> read(YamlMap yaml, Kind kind) {
        if (!yaml.has("steps")) {
            return withVoid(KindSteps.of(kind));
        }
        YamlMap map = yaml.map("steps");
        List<Step> steps = new ArrayList<>();
        for (String name : map.keys()) {
            step(map, name, steps);
        }
        StepRules.check(map, steps);
        return withVoid(steps);
    }

    private static void step(YamlMap map, String name, List<Step> steps) {
        if (!name.matches("[A-Z][A-Z0-9_]{0,39}")) {
            map.bad(name, "step '" + name + "' must be written in capitals, digits and '_'");
        }
        YamlMap step = map.map(name);
        step.only("stage", "next", "outcomes", "grants", "asks", "needs");
        Set<String> asks = new HashSet<>(step.words("asks"));
        asks.stream()
                .filter(ask -> !Set.of("until", "note").contains(ask))
                .forEach(ask -> step.bad("asks", "a step asks for until or note, not for '" + ask + "'"));
        List<String> outcomes = step.words("outcomes");
        outcomes.stream()
                .filter(code -> !code.matches("[a-z0-9-]{1,64}"))
                .forEach(code -> step.bad("outcomes", "outcome '" + code + "' must be lower-case words joined by '-'"));
        Set<String> grants = new HashSet<>(step.words("grants"));
        grants.stream()
                .filter(code -> !outcomes.contains(code))
                .forEach(code -> step.bad("grants", "'" + code + "' is no outcome of this step"));
        ServiceReader.oneOf(step, "stage", step.required("stage"), Stage.class)
                .ifPresent(stage ->
                        steps.add(new Step(name, stage, step.words("next"), outcomes, grants, asks, needs(step))));
    }

    private static Map<String, List<String>> needs(YamlMap step) {
        if (!step.has("needs")) {
            return Map.of();
        }
        YamlMap map = step.map("needs");
        Map<String, List<String>> needs = new TreeMap<>();
        for (String why : map.keys()) {
            if (!why.matches("[a-z][a-z0-9-]{0,63}")) {
                map.bad(why, "a reason '" + why + "' must be lower-case words joined by '-'");
            }
            List<String> fields = map.words(why);
            if (fields.isEmpty()) {
                map.bad(why, "'" + why + "' names the fields that the step needs");
            }
            needs.put(why, fields);
        }
        return needs;
    }

    private static List<Step> withVoid(List<Step> steps) {
        if (steps.isEmpty() || steps.stream().anyMatch(step -> step.stage() == Stage.VOID)) {
            return steps;
        }
        List<Step> all = new ArrayList<>();
        for (Step step : steps) {
            List<String> next = new ArrayList<>(step.next());
            next.add(VOID.name());
            all.add(new Step(
                    step.name(), step.stage(), next, step.outcomes(), step.grants(), step.asks(), step.needs()));
        }
        all.add(VOID);
        return all;
    }
}
