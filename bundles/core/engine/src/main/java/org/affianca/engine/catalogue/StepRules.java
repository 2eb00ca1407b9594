package org.affianca.engine.catalogue;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.affianca.api.catalogue.Stage;
import org.affianca.api.catalogue.Step;

/** What must hold among the steps of a service. */
final class StepRules {
    private StepRules() {}

    static void check(YamlMap yaml, List<Step> steps) {
        if (steps.isEmpty()) {
            return;
        }
        Map<String, Step> byName = new LinkedHashMap<>();
        steps.forEach(step -> byName.put(step.name(), step));
        for (Step step : steps) {
            moves(yaml, step, byName);
            ending(yaml, step);
        }
        Step first = steps.get(0);
        if (!Set.of(Stage.DRAFT, Stage.WAITING, Stage.RUNNING).contains(first.stage())) {
            yaml.bad(
                    first.name(),
                    "a work cannot begin in step " + first.name() + ", its stage is " + YamlWords.of(first.stage()));
        }
        if (steps.stream().noneMatch(step -> step.stage() == Stage.ENDED)) {
            yaml.bad(first.name(), "no step ends the work: one must have the stage ended");
        }
        Set<String> reached = reachable(first, byName);
        for (Step step : steps) {
            if (!reached.contains(step.name()) && step.stage() != Stage.VOID) {
                yaml.bad(step.name(), "step " + step.name() + " cannot be reached from " + first.name());
            }
        }
    }

    private static void moves(YamlMap yaml, Step step, Map<String, Step> byName) {
        for (String name : step.next()) {
            Step next = byName.get(name);
            if (next == null) {
                yaml.bad(step.name(), "step " + step.name() + " leads to " + name + ", which is no step here");
            } else if (!step.stage().mayBecome(next.stage())) {
                yaml.bad(
                        step.name(),
                        "step " + step.name() + " (" + YamlWords.of(step.stage()) + ") leads back to " + name + " ("
                                + YamlWords.of(next.stage()) + "), against the order of stages");
            }
        }
    }

    private static void ending(YamlMap yaml, Step step) {
        if (step.stage().isOpen()) {
            if (step.next().isEmpty()) {
                yaml.bad(step.name(), "step " + step.name() + " leads nowhere and does not end the work");
            }
            return;
        }
        if (!step.next().isEmpty()) {
            yaml.bad(step.name(), "step " + step.name() + " ends the work, nothing can follow it");
        }
        if (step.stage() == Stage.ENDED && step.outcomes().isEmpty()) {
            yaml.bad(step.name(), "step " + step.name() + " ends the work and must list its outcomes");
        }
    }

    private static Set<String> reachable(Step first, Map<String, Step> byName) {
        Set<String> reached = new HashSet<>(Set.of(first.name()));
        Deque<Step> open = new ArrayDeque<>(List.of(first));
        while (!open.isEmpty()) {
            for (String name : open.pop().next()) {
                Step next = byName.get(name);
                if (next != null && reached.add(name)) {
                    open.push(next);
                }
            }
        }
        return reached;
    }
}
