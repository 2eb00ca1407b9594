package org.affianca.area.adults.inclusion;

import java.util.Map;
import org.affianca.api.Because;
import org.affianca.api.Reasons;
import org.affianca.api.Verdict;
import org.affianca.api.area.ForService;
import org.affianca.api.area.Guard;
import org.affianca.api.area.WorkFile;
import org.affianca.api.catalogue.Step;
import org.affianca.api.work.Decision;
import org.osgi.service.component.annotations.Component;

/**
 * Ministerial decree on PUC, to be confirmed: nobody takes part in a useful project for fewer or more hours a week than
 * it provides, or after the insurance ended.
 */
@Component
@ForService(service = "adults.useful-project")
public final class UsefulProjectStartGuard implements Guard {
    @Override
    public Verdict allows(WorkFile file, Step to, Decision by) {
        if (!to.name().equals("ACTIVE") || file.startedOn().isPresent()) {
            return Verdict.yes();
        }
        UsefulProject project = file.details(UsefulProject.class);
        boolean over =
                project.insuredUntil().filter(last -> last.isBefore(by.on())).isPresent();
        int least = file.figures().whole("adults.useful-hours-least", by.on());
        int most = file.figures().whole("adults.useful-hours-most", by.on());
        boolean inRange = project.weeklyHours() >= least && project.weeklyHours() <= most;
        return new Reasons()
                .when(!inRange, new Because("useful-hours-out-of-range", Map.of("least", least, "most", most)))
                .when(over, "useful-not-covered")
                .verdict();
    }
}
