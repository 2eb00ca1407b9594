package org.affianca.rest.plans;

import java.util.List;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.ServiceCode;
import org.affianca.api.WorkId;
import org.affianca.api.plan.Measured;
import org.affianca.api.plan.Participant;
import org.affianca.api.plan.PlanFile;
import org.affianca.api.plan.PlanVersion;
import org.affianca.api.plan.Progress;
import org.affianca.api.plan.Review;
import org.affianca.api.plan.VersionLine;
import org.affianca.rest.answer.Versioned;
import org.affianca.rest.catalogue.Labels;

/** A plan whole, as its page shows it. */
public record PlanBody(
        WorkId work,
        CaseId caseId,
        ServiceCode service,
        String serviceLabel,
        int version,
        PlanVersion shown,
        List<VersionLine> versions,
        Optional<Integer> inForce,
        List<Progress> progress,
        List<Measured> measured,
        List<Review> reviews,
        List<Participant> participants,
        boolean mayWrite)
        implements Versioned {
    static PlanBody of(PlanFile plan, Labels labels) {
        return new PlanBody(
                plan.work(),
                plan.caseId(),
                plan.service(),
                labels.service(plan.service()),
                plan.version(),
                plan.shown(),
                plan.versions(),
                plan.inForce(),
                plan.progress(),
                plan.measured(),
                plan.reviews(),
                plan.participants(),
                plan.mayWrite());
    }
}
