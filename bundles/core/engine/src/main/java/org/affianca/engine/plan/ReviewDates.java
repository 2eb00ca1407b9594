package org.affianca.engine.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.affianca.engine.plan.PlanEvents.Of;
import org.affianca.engine.plan.PlanEvents.PlanReviewPlanned;

/** The planned reviews of a plan; the next one is a deadline of its work, so that agenda and lists know it. */
final class ReviewDates {
    private final PlanBooks books;

    ReviewDates(PlanBooks books) {
        this.books = books;
    }

    Optional<LocalDate> next(PlanRow plan) {
        return next(books.reviews.of(books.key(plan, 0)));
    }

    /** @return the number of the new review, the greatest of the plan now */
    int plan(PlanRow plan, int lastNumber, LocalDate on) {
        int number = lastNumber + 1;
        books.reviews.plan(books.key(plan, 0), number, on, books.user());
        follow(plan);
        return number;
    }

    /** Writes the deadline anew: the next planned review, or the last one as held. */
    void follow(PlanRow plan) {
        Key key = books.key(plan, 0);
        List<ReviewMapper.Row> all = books.reviews.of(key);
        Optional<LocalDate> next = next(all);
        Optional<ReviewMapper.Row> held = all.stream()
                .filter(r -> r.heldOn().isPresent())
                .reduce((before, after) ->
                        after.heldOn().get().isBefore(before.heldOn().get()) ? before : after);
        books.reviews.dropDeadline(key);
        next.ifPresentOrElse(
                due -> books.reviews.insertDeadline(key, due, Optional.empty()),
                () -> held.ifPresent(r -> books.reviews.insertDeadline(key, r.plannedFor(), r.heldOn())));
    }

    private static Optional<LocalDate> next(List<ReviewMapper.Row> all) {
        return all.stream()
                .filter(r -> r.heldOn().isEmpty())
                .map(ReviewMapper.Row::plannedFor)
                .min(LocalDate::compareTo);
    }

    static PlanReviewPlanned planned(PlanRow plan, LocalDate on) {
        return new PlanReviewPlanned(Of.plan(plan), on);
    }
}
