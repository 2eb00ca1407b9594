package org.affianca.area.housing.reception;

import org.affianca.api.Verdict;
import org.affianca.api.area.ForService;
import org.affianca.api.area.Guard;
import org.affianca.api.area.WorkFile;
import org.affianca.api.catalogue.Step;
import org.affianca.api.work.Decision;
import org.osgi.service.component.annotations.Component;

/** A roof in an emergency is for a time: it is extended only with a plan of where to go. */
@Component
@ForService(service = "housing.emergency-accommodation")
public final class EmergencyAccommodationExtensionGuard implements Guard {
    @Override
    public Verdict allows(WorkFile file, Step to, Decision by) {
        boolean extended = to.name().equals("EXTENDED");
        boolean led = file.details(EmergencyAccommodation.class).exitPlan().isPresent();
        return extended && !led ? Verdict.no("extension-without-exit-plan") : Verdict.yes();
    }
}
