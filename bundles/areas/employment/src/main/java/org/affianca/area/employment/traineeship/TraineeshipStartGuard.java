package org.affianca.area.employment.traineeship;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.Because;
import org.affianca.api.Reasons;
import org.affianca.api.Verdict;
import org.affianca.api.area.ForService;
import org.affianca.api.area.Guard;
import org.affianca.api.area.WorkFile;
import org.affianca.api.catalogue.Stage;
import org.affianca.api.catalogue.Step;
import org.affianca.api.work.Decision;
import org.affianca.area.employment.EmploymentSettings;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * State-Regions agreement 7/CSR of 22-1-2015: no first day without INAIL position and liability insurance that covers it,
 * nor before the mandatory communication has taken effect (L. 296/2006, art. 1, c. 1180: the day before at the latest).
 * Resuming after a suspension is no start.
 */
@Component(configurationPid = EmploymentSettings.PID)
@ForService(service = "employment.traineeship")
public final class TraineeshipStartGuard implements Guard {
    private final EmploymentSettings settings;

    @Activate
    public TraineeshipStartGuard(EmploymentSettings settings) {
        this.settings = settings;
    }

    @Override
    public Verdict allows(WorkFile file, Step to, Decision by) {
        if (to.stage() != Stage.RUNNING || file.startedOn().isPresent()) {
            return Verdict.yes();
        }
        Traineeship project = file.details(Traineeship.class);
        LocalDate longest = LongestDuration.lastDay(by.on(), file, settings.maxMonths(), by.on());
        LocalDate communicatedBy = by.on().minusDays(settings.communicationLeadDays());
        Optional<LocalDate> until =
                by.until().or(() -> file.work().common().period().until());
        return new Reasons()
                .when(project.inailPosition().isEmpty(), Because.of("start-without-inail"))
                .when(project.liabilityPolicy().isEmpty(), Because.of("start-without-liability-policy"))
                .when(project.insuredFrom().isEmpty(), Because.of("start-without-cover"))
                .when(
                        project.insuredFrom()
                                .filter(day -> day.isAfter(by.on()))
                                .isPresent(),
                        Because.of("cover-begins-later", "start", by.on()))
                .when(
                        project.insuredUntil()
                                .filter(day -> day.isBefore(by.on()))
                                .isPresent(),
                        Because.of("cover-ended-before", "start", by.on()))
                .when(project.communicatedOn().isEmpty(), Because.of("start-without-communication"))
                .when(
                        project.communicatedOn()
                                .filter(day -> day.isAfter(communicatedBy))
                                .isPresent(),
                        Because.of("communication-too-late", "last", communicatedBy))
                .when(until.isEmpty(), Because.of("start-without-end"))
                .when(
                        until.filter(day -> day.isAfter(longest)).isPresent(),
                        Because.of("longer-than-allowed", "last", longest))
                .verdict();
    }
}
