package org.affianca.area.employment.traineeship;

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
 * L. 296/2006, art. 1, c. 1180: the traineeship is told to the employment services beforehand (comunicazione
 * obbligatoria); the communication has a protocol reference and a day.
 */
@Component
@ForService(service = "employment.traineeship")
public final class TraineeshipCommunicationGuard implements Guard {
    @Override
    public Verdict allows(WorkFile file, Step to, Decision by) {
        if (!to.name().equals("COMMUNICATED")) {
            return Verdict.yes();
        }
        Traineeship project = file.details(Traineeship.class);
        return new Reasons()
                .when(project.communicationReference().isEmpty(), Because.of("communication-without-reference"))
                .when(project.communicatedOn().isEmpty(), Because.of("communication-without-day"))
                .when(
                        project.communicatedOn()
                                .filter(day -> day.isAfter(by.on()))
                                .isPresent(),
                        Because.of("communication-in-the-future"))
                .verdict();
    }
}
