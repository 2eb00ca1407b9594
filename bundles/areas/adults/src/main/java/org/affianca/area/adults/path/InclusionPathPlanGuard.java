package org.affianca.area.adults.path;

import org.affianca.api.Verdict;
import org.affianca.api.area.ForService;
import org.affianca.api.area.Guard;
import org.affianca.api.area.WorkFile;
import org.affianca.api.catalogue.Step;
import org.affianca.api.work.Decision;
import org.osgi.service.component.annotations.Component;

/** An allowance on condition of an activity is part of a plan that was agreed; without one the path does not begin. */
@Component
@ForService(service = "adults.inclusion-path")
public final class InclusionPathPlanGuard implements Guard {
    @Override
    public Verdict allows(WorkFile file, Step to, Decision by) {
        return to.name().equals("ACTIVE") && file.work().common().under().isEmpty()
                ? Verdict.no("path-without-plan")
                : Verdict.yes();
    }
}
