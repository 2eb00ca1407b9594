package org.affianca.engine.plan;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.affianca.api.plan.BudgetLine;
import org.affianca.api.plan.Commitment;
import org.affianca.api.plan.Indicator;
import org.affianca.api.plan.PlanAction;
import org.affianca.api.plan.PlanContent;
import org.affianca.api.plan.PlanGoal;
import org.affianca.api.plan.Signatory;

/** Gives fresh numbers to the parts of a plan that have none; no number is ever given twice in a plan. */
final class Numbering {
    private int last;

    /** @param last the greatest number given so far */
    Numbering(int last) {
        this.last = last;
    }

    int last() {
        return last;
    }

    int next() {
        return ++last;
    }

    PlanContent number(PlanContent content) {
        last = Math.max(last, greatest(content));
        return new PlanContent(
                content.aim(),
                content.reviewMonths(),
                content.goals().stream().map(this::goal).toList(),
                content.commitments().stream()
                        .map(c -> new Commitment(own(c.number()), c.party(), c.name(), c.text()))
                        .toList(),
                content.budget().stream().map(this::line).toList(),
                content.signatories().stream()
                        .map(s -> new Signatory(own(s.number()), s.role(), s.name(), s.person(), s.required()))
                        .toList());
    }

    private PlanGoal goal(PlanGoal goal) {
        return new PlanGoal(
                own(goal.number()),
                goal.text(),
                goal.term(),
                goal.actions().stream()
                        .map(a -> new PlanAction(
                                own(a.number()), a.text(), a.responsible(), a.name(), a.from(), a.until()))
                        .toList(),
                goal.indicators().stream()
                        .map(i -> new Indicator(own(i.number()), i.text(), i.baseline(), i.target()))
                        .toList());
    }

    private BudgetLine line(BudgetLine line) {
        return new BudgetLine(
                own(line.number()),
                line.source(),
                line.name(),
                line.what(),
                line.action(),
                line.service(),
                line.amount(),
                line.rhythm(),
                line.from(),
                line.until());
    }

    private int own(int number) {
        return number > 0 ? number : next();
    }

    private static int greatest(PlanContent content) {
        List<PlanGoal> goals = content.goals();
        Stream<Integer> parts = Stream.of(
                        goals.stream().map(PlanGoal::number),
                        goals.stream().flatMap(g -> g.actions().stream()).map(PlanAction::number),
                        goals.stream().flatMap(g -> g.indicators().stream()).map(Indicator::number),
                        content.commitments().stream().map(Commitment::number),
                        content.budget().stream().map(BudgetLine::number),
                        content.signatories().stream().map(Signatory::number))
                .flatMap(numbers -> numbers);
        return parts.flatMapToInt(IntStream::of).max().orElse(0);
    }
}
