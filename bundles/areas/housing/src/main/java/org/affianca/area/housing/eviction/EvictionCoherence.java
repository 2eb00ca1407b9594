package org.affianca.area.housing.eviction;

import java.util.List;
import org.affianca.api.area.Coherence;
import org.affianca.api.area.ForService;
import org.affianca.api.problem.Flaw;
import org.osgi.service.component.annotations.Component;

/** What cannot be true of an eviction at the same time. */
@Component
@ForService(service = "housing.eviction")
public final class EvictionCoherence implements Coherence {
    @Override
    public List<Flaw> flaws(Record details) {
        Eviction known = (Eviction) details;
        return Counted.flaws(known.occupants(), known.minors(), known.elderly(), known.disabled());
    }
}
