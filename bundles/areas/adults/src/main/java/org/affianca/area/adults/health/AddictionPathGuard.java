package org.affianca.area.adults.health;

import org.affianca.api.Verdict;
import org.affianca.api.area.ForService;
import org.affianca.api.area.Guard;
import org.affianca.api.area.WorkFile;
import org.affianca.api.catalogue.Step;
import org.affianca.api.work.Decision;
import org.affianca.area.adults.Reasons;
import org.osgi.service.component.annotations.Component;

/** A plan is shared with the addiction service only with the person's consent (D.P.R. 309/1990, art. 120). */
@Component
@ForService(service = "adults.addiction-path")
public final class AddictionPathGuard implements Guard {
    @Override
    public Verdict allows(WorkFile file, Step to, Decision by) {
        if (!to.name().equals("AGREED")) {
            return Verdict.yes();
        }
        AddictionPath path = file.details(AddictionPath.class);
        boolean consented =
                path.consentOn().filter(day -> !day.isAfter(by.on())).isPresent();
        return new Reasons()
                .when(path.shared() && !consented, "shared-without-consent")
                .verdict();
    }
}
