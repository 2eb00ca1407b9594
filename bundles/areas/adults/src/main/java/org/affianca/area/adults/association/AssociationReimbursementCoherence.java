package org.affianca.area.adults.association;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.affianca.api.area.Coherence;
import org.affianca.api.area.ForService;
import org.affianca.api.problem.Flaw;
import org.osgi.service.component.annotations.Component;

/** Nobody sleeps more nights than there are in a stay, and only what is over is given back. */
@Component
@ForService(service = "adults.association-reimbursement")
public final class AssociationReimbursementCoherence implements Coherence {
    @Override
    public List<Flaw> flaws(Record details) {
        AssociationReimbursement claim = (AssociationReimbursement) details;
        Optional<Long> nights = claim.stay()
                .until()
                .map(last -> ChronoUnit.DAYS.between(claim.stay().from(), last) + 1);
        if (nights.isEmpty()) {
            return List.of(Flaw.at("/details/stay", "stay-without-end"));
        }
        return claim.nights() > nights.get()
                ? List.of(Flaw.at("/details/nights", "more-nights-than-the-stay", "most", nights.get()))
                : List.of();
    }
}
