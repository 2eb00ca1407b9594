package org.affianca.area.adults.support;

import org.affianca.api.Because;
import org.affianca.api.Reasons;
import org.affianca.api.Verdict;
import org.affianca.api.area.ForService;
import org.affianca.api.area.Guard;
import org.affianca.api.area.WorkFile;
import org.affianca.api.catalogue.Step;
import org.affianca.api.money.Money;
import org.affianca.api.work.Decision;
import org.osgi.service.component.annotations.Component;

/** Local by-law: who is on duty spends up to a limit; what goes beyond is a grant that somebody else decides. */
@Component
@ForService(service = "adults.emergency-shelter")
public final class EmergencyShelterGuard implements Guard {
    @Override
    public Verdict allows(WorkFile file, Step to, Decision by) {
        if (!to.name().equals("ENTERED")) {
            return Verdict.yes();
        }
        Money most = file.figures().money("adults.emergency-aid-most", by.on());
        boolean above = file.details(EmergencyShelter.class)
                .aidSpent()
                .filter(spent -> spent.isAbove(most))
                .isPresent();
        return new Reasons()
                .when(above, Because.of("aid-above-most", "most", most))
                .verdict();
    }
}
