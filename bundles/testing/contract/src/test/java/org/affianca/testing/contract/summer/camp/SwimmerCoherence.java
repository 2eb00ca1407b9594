package org.affianca.testing.contract.summer.camp;

import java.util.List;
import org.affianca.api.area.Coherence;
import org.affianca.api.area.ForService;
import org.affianca.api.problem.Flaw;
import org.osgi.service.component.annotations.Component;

@Component
@ForService(service = "summer.swimmer")
public final class SwimmerCoherence implements Coherence {
    @Override
    public List<Flaw> flaws(Record details) {
        return List.of();
    }
}
