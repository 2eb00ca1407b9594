package org.affianca.area.adults.health;

import org.affianca.api.Verdict;
import org.affianca.api.area.ForService;
import org.affianca.api.area.Guard;
import org.affianca.api.area.WorkFile;
import org.affianca.api.catalogue.Step;
import org.affianca.api.work.Decision;
import org.affianca.area.adults.Reasons;
import org.osgi.service.component.annotations.Component;

/** A joint plan is always shared with the health service that sent the person, so it begins with consent. */
@Component
@ForService(service = "adults.health-joint-plan")
public final class HealthJointPlanGuard implements Guard {
    @Override
    public Verdict allows(WorkFile file, Step to, Decision by) {
        if (!to.name().equals("AGREED")) {
            return Verdict.yes();
        }
        HealthJointPlan plan = file.details(HealthJointPlan.class);
        boolean consented =
                plan.consentOn().filter(day -> !day.isAfter(by.on())).isPresent();
        return new Reasons().when(!consented, "shared-without-consent").verdict();
    }
}
