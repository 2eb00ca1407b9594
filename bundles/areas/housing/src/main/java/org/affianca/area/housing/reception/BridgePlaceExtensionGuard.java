package org.affianca.area.housing.reception;

import org.affianca.api.Verdict;
import org.affianca.api.area.ForService;
import org.affianca.api.area.Guard;
import org.affianca.api.area.WorkFile;
import org.affianca.api.catalogue.Step;
import org.affianca.api.work.Decision;
import org.osgi.service.component.annotations.Component;

/** A bridge leads somewhere: the stay is extended only with a plan of where to go. */
@Component
@ForService(service = "housing.bridge-place")
public final class BridgePlaceExtensionGuard implements Guard {
    @Override
    public Verdict allows(WorkFile file, Step to, Decision by) {
        boolean extended = to.name().equals("EXTENDED");
        boolean led = file.details(BridgePlace.class).exitPlan().isPresent();
        return extended && !led ? Verdict.no("extension-without-exit-plan") : Verdict.yes();
    }
}
