package org.affianca.engine.plan;

import java.time.LocalDate;
import org.affianca.api.plan.PlanState;

/** Lets a version take force: the one before goes, and the first review is planned. */
final class Taking {
    private final PlanBooks books;
    private final ReviewDates dates;

    Taking(PlanBooks books, ReviewDates dates) {
        this.books = books;
        this.dates = dates;
    }

    /** @return the greatest number given in the plan, as it is then */
    int inForce(PlanRow plan, VersionRow version, PlanState state, LocalDate on, String legalBasis) {
        books.inForce(plan).ifPresent(before -> books.plans.supersede(books.key(plan, before.number()), on));
        books.plans.enforce(books.key(plan, version.number()), state, on, legalBasis);
        boolean none = dates.next(plan).isEmpty();
        return none && version.reviewMonths() > 0
                ? dates.plan(plan, plan.lastNumber(), on.plusMonths(version.reviewMonths()))
                : plan.lastNumber();
    }
}
