package org.affianca.area.employment.traineeship;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.Because;
import org.affianca.api.Reasons;
import org.affianca.api.Verdict;
import org.affianca.api.area.ForService;
import org.affianca.api.area.Guard;
import org.affianca.api.area.WorkFile;
import org.affianca.api.catalogue.Step;
import org.affianca.api.work.Decision;
import org.affianca.api.work.StepTaken;
import org.affianca.area.employment.EmploymentSettings;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * State-Regions agreement 7/CSR of 22-1-2015: a traineeship is extended when the service in charge attests, each time
 * anew, that the person needs it. In all it lasts at most 24 months, suspensions not counted; where a region allows
 * more, {@code maxMonths} says so.
 */
@Component(configurationPid = EmploymentSettings.PID)
@ForService(service = "employment.traineeship")
public final class TraineeshipExtensionGuard implements Guard {
    private static final String EXTENDED = "EXTENDED";

    private final EmploymentSettings settings;

    @Activate
    public TraineeshipExtensionGuard(EmploymentSettings settings) {
        this.settings = settings;
    }

    @Override
    public Verdict allows(WorkFile file, Step to, Decision by) {
        if (!to.name().equals(EXTENDED)) {
            return Verdict.yes();
        }
        Traineeship project = file.details(Traineeship.class);
        LocalDate start = file.startedOn().orElse(by.on());
        LocalDate longest = LongestDuration.lastDay(start, file, settings.maxMonths(), by.on());
        return new Reasons()
                .when(
                        project.attestedBy().isEmpty() || project.attestedOn().isEmpty(),
                        Because.of("extension-without-attestation"))
                .when(
                        project.attestedOn()
                                .filter(day -> !isFresh(day, file, start))
                                .isPresent(),
                        Because.of("attestation-from-before"))
                .when(
                        project.attestedOn().filter(day -> day.isAfter(by.on())).isPresent(),
                        Because.of("attestation-in-the-future"))
                .when(by.until().filter(day -> !isLater(day, file)).isPresent(), Because.of("extension-not-later"))
                .when(
                        by.until().filter(day -> day.isAfter(longest)).isPresent(),
                        Because.of("longer-than-allowed", "last", longest))
                .verdict();
    }

    private static boolean isFresh(LocalDate attested, WorkFile file, LocalDate start) {
        Optional<LocalDate> lastExtension = file.history().stream()
                .filter(step -> step.step().equals(EXTENDED))
                .map(StepTaken::on)
                .reduce((earlier, later) -> later);
        return lastExtension.map(attested::isAfter).orElse(!attested.isBefore(start));
    }

    private static boolean isLater(LocalDate until, WorkFile file) {
        return file.work().common().period().until().map(until::isAfter).orElse(true);
    }
}
