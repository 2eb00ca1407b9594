package org.affianca.testing.contract.summer.broken;

import org.affianca.api.Verdict;
import org.affianca.api.area.ForService;
import org.affianca.api.area.Guard;
import org.affianca.api.area.WorkFile;
import org.affianca.api.catalogue.Step;
import org.affianca.api.work.Decision;
import org.osgi.service.component.annotations.Component;

@Component
@ForService(service = "summer.swimmer")
public final class SwimmerGuard implements Guard {
    @Override
    public Verdict allows(WorkFile file, Step to, Decision by) {
        return Verdict.yes();
    }
}
