package org.affianca.area.adults.support;

import org.affianca.api.Verdict;
import org.affianca.api.area.ForService;
import org.affianca.api.area.Guard;
import org.affianca.api.area.WorkFile;
import org.affianca.api.catalogue.Step;
import org.affianca.api.work.Decision;
import org.affianca.area.adults.Reasons;
import org.osgi.service.component.annotations.Component;

/** Accompaniment to autonomy is measured before and after: it does not end without the second measure. */
@Component
@ForService(service = "adults.autonomy-path")
public final class AutonomyPathGuard implements Guard {
    @Override
    public Verdict allows(WorkFile file, Step to, Decision by) {
        if (!to.name().equals("CONCLUDED")) {
            return Verdict.yes();
        }
        AutonomyPath path = file.details(AutonomyPath.class);
        boolean measured =
                path.levelAfter().isPresent() && path.measuredAgainOn().isPresent();
        boolean before = path.measuredAgainOn()
                .filter(day -> day.isBefore(path.measuredOn()))
                .isPresent();
        return new Reasons()
                .when(!measured, "autonomy-not-measured")
                .when(before, "measured-again-before")
                .verdict();
    }
}
