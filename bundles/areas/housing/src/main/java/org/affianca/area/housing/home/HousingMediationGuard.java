package org.affianca.area.housing.home;

import org.affianca.api.Because;
import org.affianca.api.Verdict;
import org.affianca.api.area.ForService;
import org.affianca.api.area.Guard;
import org.affianca.api.area.WorkFile;
import org.affianca.api.catalogue.Step;
import org.affianca.api.work.Decision;
import org.affianca.area.housing.Reasons;
import org.osgi.service.component.annotations.Component;

/** Nobody is mediated against their will: it begins once both sides have said yes. */
@Component
@ForService(service = "housing.housing-mediation")
public final class HousingMediationGuard implements Guard {
    @Override
    public Verdict allows(WorkFile file, Step to, Decision by) {
        if (!to.name().equals("AGREED")) {
            return Verdict.yes();
        }
        HousingMediation mediation = file.details(HousingMediation.class);
        return new Reasons()
                .when(mediation.wantedOn().isEmpty(), Because.of("person-has-not-agreed"))
                .when(mediation.otherWantedOn().isEmpty(), Because.of("other-side-has-not-agreed"))
                .verdict();
    }
}
