package org.affianca.area.housing.eviction;

import java.util.ArrayList;
import java.util.List;
import org.affianca.api.area.Coherence;
import org.affianca.api.area.ForService;
import org.affianca.api.problem.Flaw;
import org.osgi.service.component.annotations.Component;

/** What cannot be true of one request for blameless arrears at the same time. */
@Component
@ForService(service = "housing.blameless-arrears")
public final class BlamelessArrearsCoherence implements Coherence {
    @Override
    public List<Flaw> flaws(Record details) {
        BlamelessArrears request = (BlamelessArrears) details;
        List<Flaw> flaws = new ArrayList<>();
        // Arrears are without blame only when the loss of income came first.
        if (request.causeOn().isAfter(request.evictionNotifiedOn())) {
            flaws.add(Flaw.at("/details/causeOn", "cause-after-eviction"));
        }
        if (request.agreedOn()
                .filter(day -> day.isBefore(request.evictionNotifiedOn()))
                .isPresent()) {
            flaws.add(Flaw.at("/details/agreedOn", "agreement-before-eviction"));
        }
        return flaws;
    }
}
