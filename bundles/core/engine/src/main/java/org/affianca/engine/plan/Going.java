package org.affianca.engine.plan;

import java.util.Optional;
import java.util.Set;
import org.affianca.api.WorkId;
import org.affianca.api.plan.Measured;
import org.affianca.api.plan.Progress;
import org.affianca.api.problem.Missing;
import org.affianca.engine.check.Flaws;
import org.affianca.engine.plan.PlanEvents.IndicatorMeasured;
import org.affianca.engine.plan.PlanEvents.Of;
import org.affianca.engine.plan.PlanEvents.PlanProgressed;

/** Writes down how a plan in force goes: how far its actions came, and what its indicators show. */
final class Going {
    private static final int VALUE = 200;
    private static final int NOTE = 500;

    private final PlanBooks books;

    Going(PlanBooks books) {
        this.books = books;
    }

    void progress(WorkId id, int version, int action, Progress.State state, Optional<WorkId> work) {
        PlanRow plan = books.forWriting(id, version);
        VersionRow inForce = books.mustBeInForce(plan);
        if (books.content(plan, inForce).goals().stream()
                .flatMap(goal -> goal.actions().stream())
                .noneMatch(a -> a.number() == action)) {
            throw new Missing("action");
        }
        Flaws flaws = books.flaws();
        work.ifPresent(other -> flaws.when(
                other.equals(id) || books.plans.inCase(books.viewer(), other, plan.caseId()) == 0,
                "/work",
                "not-of-this-case"));
        flaws.orThrow();
        Key key = books.key(plan, inForce.number());
        Optional<WorkId> carriedBy = work.or(() -> hidden(key, action));
        if (books.course.move(key, action, state, carriedBy) == 0) {
            books.course.begin(key, action, state, carriedBy);
        }
        books.written(plan, new PlanProgressed(Of.plan(plan), action, state.name()));
    }

    /** A work that the writer does not see stays where others put it. */
    private Optional<WorkId> hidden(Key key, int action) {
        return books.course.progress(key).stream()
                .filter(row -> row.actionNumber() == action)
                .flatMap(row -> row.carriedBy().stream())
                .filter(other -> books.works(Set.of(other)).isEmpty())
                .findFirst();
    }

    void measure(WorkId id, int version, Measured measured) {
        PlanRow plan = books.forWriting(id, version);
        VersionRow inForce = books.mustBeInForce(plan);
        if (books.content(plan, inForce).goals().stream()
                .flatMap(goal -> goal.indicators().stream())
                .noneMatch(i -> i.number() == measured.indicator())) {
            throw new Missing("indicator");
        }
        books.flaws()
                .past("/on", measured.on(), books.today())
                .line("/value", measured.value(), VALUE)
                .optionalProse("/note", measured.note(), NOTE)
                .orThrow();
        Key key = books.key(plan, inForce.number());
        Measured tidy = new Measured(
                measured.indicator(),
                measured.on(),
                measured.value().strip(),
                measured.note().strip());
        if (books.course.measureAgain(key, tidy) == 0) {
            books.course.measure(key, tidy);
        }
        books.written(plan, new IndicatorMeasured(Of.plan(plan), measured.indicator()));
    }
}
