package org.affianca.area.housing.eviction;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.Because;
import org.affianca.api.Verdict;
import org.affianca.api.area.ForService;
import org.affianca.api.area.Guard;
import org.affianca.api.area.WorkFile;
import org.affianca.api.catalogue.Step;
import org.affianca.api.work.Decision;
import org.affianca.area.housing.Reasons;
import org.osgi.service.component.annotations.Component;

/** An opinion before a clearance rests on a visit and on the solutions there are; it is given once all three are written. */
@Component
@ForService(service = "housing.clearance-assessment")
public final class ClearanceOpinionGuard implements Guard {
    @Override
    public Verdict allows(WorkFile file, Step to, Decision by) {
        if (!to.name().equals("OPINION")) {
            return Verdict.yes();
        }
        ClearanceAssessment known = file.details(ClearanceAssessment.class);
        Optional<LocalDate> visit = known.visitedOn();
        return new Reasons()
                .when(visit.isEmpty(), Because.of("opinion-without-visit"))
                .when(visit.filter(day -> day.isAfter(by.on())).isPresent(), Because.of("visit-in-the-future"))
                .when(known.alternatives().isEmpty(), Because.of("opinion-without-alternatives"))
                .when(known.opinion().isEmpty(), Because.of("opinion-without-words"))
                .verdict();
    }
}
