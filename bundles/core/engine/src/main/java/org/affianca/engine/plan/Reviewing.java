package org.affianca.engine.plan;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.affianca.api.Because;
import org.affianca.api.WorkId;
import org.affianca.api.plan.PlanGoal;
import org.affianca.api.plan.Review.Attained;
import org.affianca.api.plan.ReviewData;
import org.affianca.api.problem.Missing;
import org.affianca.api.problem.Refused;
import org.affianca.engine.check.Flaws;
import org.affianca.engine.plan.PlanEvents.Of;
import org.affianca.engine.plan.PlanEvents.PlanReviewed;

/** Plans reviews, puts them off, and writes down what came of them. */
final class Reviewing {
    private static final int PLANNED = 50;
    private static final int TOOK_PART = 30;
    private static final int NAME = 200;
    private static final int CONCLUSIONS = 8000;
    private static final int REASON = 1000;
    private static final int YES = 3;

    private final PlanBooks books;
    private final ReviewDates dates;

    Reviewing(PlanBooks books, ReviewDates dates) {
        this.books = books;
        this.dates = dates;
    }

    void plan(WorkId id, int version, LocalDate on) {
        PlanRow plan = books.forWriting(id, version);
        books.mustBeInForce(plan);
        books.flaws().plausible("/on", on).orThrow();
        if (books.reviews.of(books.key(plan, 0)).stream()
                        .filter(r -> r.heldOn().isEmpty())
                        .count()
                >= PLANNED) {
            throw new Refused(Because.of("too-many-reviews"));
        }
        int number = dates.plan(plan, plan.lastNumber(), on);
        books.written(plan, number, ReviewDates.planned(plan, on));
    }

    void move(WorkId id, int version, int review, LocalDate to) {
        PlanRow plan = books.forWriting(id, version);
        books.flaws().plausible("/on", to).orThrow();
        mustBePlanned(plan, review);
        books.reviews.move(books.key(plan, 0), review, to);
        dates.follow(plan);
        books.written(plan, ReviewDates.planned(plan, to));
    }

    void hold(WorkId id, int version, int review, ReviewData data) {
        PlanRow plan = books.forWriting(id, version);
        VersionRow inForce = books.mustBeInForce(plan);
        mustBePlanned(plan, review);
        Set<Integer> goals = books.content(plan, inForce).goals().stream()
                .map(PlanGoal::number)
                .collect(Collectors.toSet());
        Flaws flaws = books.flaws();
        check(flaws, inForce, data);
        attained(flaws, goals, data.goals());
        flaws.orThrow();
        Key key = books.key(plan, inForce.number());
        List<Attained> tidy = data.goals().stream()
                .map(a -> new Attained(a.goal(), a.level(), a.reason().strip()))
                .toList();
        books.reviews.hold(
                key,
                review,
                data,
                data.tookPart().stream().map(String::strip).collect(Collectors.joining("\n")),
                books.user());
        books.reviews.attain(key, review, tidy);
        dates.follow(plan);
        books.written(plan, next(plan, inForce, data), new PlanReviewed(Of.plan(plan), data.on()));
    }

    /** The next review: as said, else by the plan's rhythm unless one is planned already. */
    private int next(PlanRow plan, VersionRow inForce, ReviewData data) {
        Optional<LocalDate> byRhythm =
                inForce.reviewMonths() > 0 && dates.next(plan).isEmpty()
                        ? Optional.of(data.on().plusMonths(inForce.reviewMonths()))
                        : Optional.empty();
        return data.next()
                .or(() -> byRhythm)
                .map(on -> dates.plan(plan, plan.lastNumber(), on))
                .orElse(plan.lastNumber());
    }

    private void mustBePlanned(PlanRow plan, int review) {
        ReviewMapper.Row row = books.reviews.of(books.key(plan, 0)).stream()
                .filter(r -> r.number() == review)
                .findFirst()
                .orElseThrow(() -> new Missing("review"));
        if (row.heldOn().isPresent()) {
            throw new Refused(Because.of("review-held"));
        }
    }

    private void check(Flaws flaws, VersionRow inForce, ReviewData data) {
        flaws.past("/on", data.on(), books.today())
                .when(inForce.inForceOn().map(data.on()::isBefore).orElse(false), "/on", "before-it-was-in-force")
                .when(data.tookPart().isEmpty(), "/tookPart", "required")
                .when(data.tookPart().size() > TOOK_PART, "/tookPart", "too-many")
                .prose("/conclusions", data.conclusions(), CONCLUSIONS);
        data.next().ifPresent(next -> flaws.plausible("/next", next)
                .when(!next.isAfter(data.on()), "/next", "not-after-the-review"));
        for (int i = 0; i < data.tookPart().size(); i++) {
            flaws.line("/tookPart/" + i, data.tookPart().get(i), NAME);
        }
    }

    private static void attained(Flaws flaws, Set<Integer> goals, List<Attained> given) {
        Set<Integer> judged = new HashSet<>();
        for (int i = 0; i < given.size(); i++) {
            Attained one = given.get(i);
            String at = "/goals/" + i;
            flaws.when(!goals.contains(one.goal()), at + "/goal", "unknown-goal")
                    .when(!judged.add(one.goal()), at + "/goal", "number-twice")
                    .when(one.level() < 0 || one.level() > YES, at + "/level", "out-of-range")
                    .optionalProse(at + "/reason", one.reason(), REASON);
        }
        flaws.when(!judged.containsAll(goals), "/goals", "goal-not-judged");
    }
}
