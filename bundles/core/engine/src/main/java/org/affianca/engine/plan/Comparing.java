package org.affianca.engine.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.affianca.api.plan.BudgetLine;
import org.affianca.api.plan.Commitment;
import org.affianca.api.plan.Comparison;
import org.affianca.api.plan.Comparison.Change;
import org.affianca.api.plan.Comparison.Difference;
import org.affianca.api.plan.Comparison.Part;
import org.affianca.api.plan.PlanContent;
import org.affianca.api.plan.PlanGoal;
import org.affianca.api.plan.PlanVersion;
import org.affianca.api.plan.Signatory;

/** Lays two versions side by side: parts are the same when they have the same number. */
final class Comparing {
    /** An action or indicator under its goal: one moved to another goal is changed. */
    private record Under(int goal, Object part) {}

    private final List<Difference> found = new ArrayList<>();

    private Comparing() {}

    static Comparison of(PlanVersion left, PlanVersion right) {
        Comparing comparing = new Comparing();
        comparing.contents(left.content(), right.content());
        return new Comparison(left, right, comparing.found);
    }

    private void contents(PlanContent left, PlanContent right) {
        whole(Part.AIM, left.aim(), right.aim());
        whole(Part.REVIEW_MONTHS, left.reviewMonths(), right.reviewMonths());
        parts(Part.GOAL, goals(left), goals(right));
        parts(Part.ACTION, actions(left), actions(right));
        parts(Part.INDICATOR, indicators(left), indicators(right));
        parts(
                Part.COMMITMENT,
                numbered(left.commitments(), Commitment::number),
                numbered(right.commitments(), Commitment::number));
        parts(Part.BUDGET, numbered(left.budget(), BudgetLine::number), numbered(right.budget(), BudgetLine::number));
        parts(
                Part.SIGNATORY,
                numbered(left.signatories(), Signatory::number),
                numbered(right.signatories(), Signatory::number));
    }

    private void whole(Part part, Object left, Object right) {
        if (!left.equals(right)) {
            found.add(new Difference(part, 0, Change.CHANGED));
        }
    }

    private void parts(Part part, Map<Integer, ?> left, Map<Integer, ?> right) {
        left.forEach((number, value) -> {
            if (!right.containsKey(number)) {
                found.add(new Difference(part, number, Change.REMOVED));
            } else if (!value.equals(right.get(number))) {
                found.add(new Difference(part, number, Change.CHANGED));
            }
        });
        right.keySet().stream()
                .filter(number -> !left.containsKey(number))
                .forEach(number -> found.add(new Difference(part, number, Change.ADDED)));
    }

    private static Map<Integer, ?> goals(PlanContent content) {
        Map<Integer, Object> goals = new LinkedHashMap<>();
        content.goals()
                .forEach(
                        g -> goals.put(g.number(), new PlanGoal(g.number(), g.text(), g.term(), List.of(), List.of())));
        return goals;
    }

    private static Map<Integer, ?> actions(PlanContent content) {
        Map<Integer, Object> actions = new LinkedHashMap<>();
        content.goals().forEach(g -> g.actions().forEach(a -> actions.put(a.number(), new Under(g.number(), a))));
        return actions;
    }

    private static Map<Integer, ?> indicators(PlanContent content) {
        Map<Integer, Object> indicators = new LinkedHashMap<>();
        content.goals().forEach(g -> g.indicators().forEach(i -> indicators.put(i.number(), new Under(g.number(), i))));
        return indicators;
    }

    private static <P> Map<Integer, P> numbered(List<P> parts, Function<P, Integer> number) {
        Map<Integer, P> all = new LinkedHashMap<>();
        parts.forEach(part -> all.put(number.apply(part), part));
        return all;
    }
}
