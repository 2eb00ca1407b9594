package org.affianca.area.adults.violence;

import org.affianca.api.Verdict;
import org.affianca.api.area.ForService;
import org.affianca.api.area.Guard;
import org.affianca.api.area.WorkFile;
import org.affianca.api.catalogue.Stage;
import org.affianca.api.catalogue.Step;
import org.affianca.api.work.Decision;
import org.affianca.area.adults.Reasons;
import org.osgi.service.component.annotations.Component;

/** Istanbul Convention, art. 51: the danger is assessed first, then protection begins with a safety plan. */
@Component
@ForService(service = "adults.violence-path")
public final class ViolencePathGuard implements Guard {
    @Override
    public Verdict allows(WorkFile file, Step to, Decision by) {
        if (to.stage() != Stage.WAITING && to.stage() != Stage.RUNNING) {
            return Verdict.yes();
        }
        ViolencePath path = file.details(ViolencePath.class);
        boolean assessed = path.risk().isPresent() && path.assessedOn().isPresent();
        boolean begins = to.name().equals("PROTECTED");
        return new Reasons()
                .when(!assessed, "danger-not-assessed")
                .when(begins && path.safetyPlanOn().isEmpty(), "safety-plan-missing")
                .verdict();
    }
}
