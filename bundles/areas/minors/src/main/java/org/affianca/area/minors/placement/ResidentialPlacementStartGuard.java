package org.affianca.area.minors.placement;

import org.affianca.api.Verdict;
import org.affianca.api.area.ForService;
import org.affianca.api.area.Guard;
import org.affianca.api.area.WorkFile;
import org.affianca.api.catalogue.Step;
import org.affianca.api.work.Decision;
import org.osgi.service.component.annotations.Component;

/** L. 184/1983: no child is placed where a relative of judges, experts or workers of the case has a part in the facility. */
@Component
@ForService(service = "minors.residential-placement")
public final class ResidentialPlacementStartGuard implements Guard {
    @Override
    public Verdict allows(WorkFile file, Step to, Decision by) {
        return to.name().equals("PLACED")
                        && !file.details(ResidentialPlacement.class).relativesExcluded()
                ? Verdict.no("relatives-not-excluded")
                : Verdict.yes();
    }
}
