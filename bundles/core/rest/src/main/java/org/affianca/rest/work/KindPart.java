package org.affianca.rest.work;

import java.util.Optional;
import org.affianca.api.work.Application;
import org.affianca.api.work.Assessment;
import org.affianca.api.work.Grant;
import org.affianca.api.work.Measure;
import org.affianca.api.work.Order;
import org.affianca.api.work.Placement;
import org.affianca.api.work.Plan;
import org.affianca.api.work.Referral;
import org.affianca.api.work.Work;

/** The part of a work that only its kind has. */
final class KindPart {
    private final Work work;

    KindPart(Work work) {
        this.work = work;
    }

    Optional<Application> application() {
        return as(Application.class);
    }

    Optional<Assessment> assessment() {
        return as(Assessment.class);
    }

    Optional<Plan> plan() {
        return as(Plan.class);
    }

    Optional<Measure> measure() {
        return as(Measure.class);
    }

    Optional<Placement> placement() {
        return as(Placement.class);
    }

    Optional<Grant> grant() {
        return as(Grant.class);
    }

    Optional<Order> order() {
        return as(Order.class);
    }

    Optional<Referral> referral() {
        return as(Referral.class);
    }

    private <W extends Work> Optional<W> as(Class<W> kind) {
        return Optional.of(work).filter(kind::isInstance).map(kind::cast);
    }
}
