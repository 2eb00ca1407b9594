package org.affianca.rest.work;

import java.util.Optional;
import org.affianca.api.catalogue.Kind;
import org.affianca.api.work.Application;
import org.affianca.api.work.Grant;
import org.affianca.api.work.Measure;
import org.affianca.api.work.Plan;
import org.affianca.api.work.Work;

/** The part of a work that only its kind has. */
final class KindPart {
    private KindPart() {}

    static Kind kind(Work work) {
        if (work instanceof Application) {
            return Kind.APPLICATION;
        }
        if (work instanceof Plan) {
            return Kind.PLAN;
        }
        return work instanceof Grant ? Kind.GRANT : Kind.MEASURE;
    }

    static Optional<Application> application(Work work) {
        return work instanceof Application it ? Optional.of(it) : Optional.empty();
    }

    static Optional<Plan> plan(Work work) {
        return work instanceof Plan it ? Optional.of(it) : Optional.empty();
    }

    static Optional<Measure> measure(Work work) {
        return work instanceof Measure it ? Optional.of(it) : Optional.empty();
    }

    static Optional<Grant> grant(Work work) {
        return work instanceof Grant it ? Optional.of(it) : Optional.empty();
    }
}
