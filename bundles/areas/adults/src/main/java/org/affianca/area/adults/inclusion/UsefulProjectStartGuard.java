package org.affianca.area.adults.inclusion;

import org.affianca.api.Because;
import org.affianca.api.Verdict;
import org.affianca.api.area.ForService;
import org.affianca.api.area.Guard;
import org.affianca.api.area.WorkFile;
import org.affianca.api.catalogue.Step;
import org.affianca.api.work.Decision;
import org.affianca.area.adults.Reasons;
import org.osgi.service.component.annotations.Component;

/** D.M. 156/2023 (to be confirmed): nobody takes part in a useful project without INAIL position and liability insurance. */
@Component
@ForService(service = "adults.useful-project")
public final class UsefulProjectStartGuard implements Guard {
    @Override
    public Verdict allows(WorkFile file, Step to, Decision by) {
        if (!to.name().equals("ACTIVE") || file.startedOn().isPresent()) {
            return Verdict.yes();
        }
        UsefulProject project = file.details(UsefulProject.class);
        boolean covered = project.insuredFrom().isPresent()
                && !Reasons.isAfter(project.insuredFrom(), by.on())
                && project.insuredUntil().filter(last -> last.isBefore(by.on())).isEmpty();
        return new Reasons()
                .when(project.inailPosition().isEmpty(), "useful-without-inail")
                .when(project.liabilityPolicy().isEmpty(), "useful-without-liability")
                .when(!covered, Because.of("useful-not-covered", "day", by.on()))
                .verdict();
    }
}
