package org.affianca.area.adults.inclusion;

import org.affianca.api.Reasons;
import org.affianca.api.Verdict;
import org.affianca.api.area.ForService;
import org.affianca.api.area.Guard;
import org.affianca.api.area.WorkFile;
import org.affianca.api.catalogue.Step;
import org.affianca.api.work.Decision;
import org.osgi.service.component.annotations.Component;

/**
 * D.Lgs. 147/2017, art. 5 and D.L. 48/2023, art. 6: only complex needs ask for the framework analysis and a team before
 * the pact is signed.
 */
@Component
@ForService(service = "adults.inclusion-pact")
public final class InclusionPactGuard implements Guard {
    @Override
    public Verdict allows(WorkFile file, Step to, Decision by) {
        if (!to.name().equals("AGREED")) {
            return Verdict.yes();
        }
        InclusionPact pact = file.details(InclusionPact.class);
        boolean complex = pact.analysisOutcome().equals("complex");
        return new Reasons()
                .when(complex && pact.frameworkOn().isEmpty(), "complex-needs-framework")
                .when(complex && pact.team().isEmpty(), "complex-needs-team")
                .verdict();
    }
}
