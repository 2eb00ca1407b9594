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
import org.affianca.area.employment.EmploymentSettings;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.metatype.annotations.Designate;

/**
 * State-Regions agreement 7/CSR of 22-1-2015: a traineeship rests on a training project signed by trainee, promoter and
 * host, with a tutor of each, and lasts no longer than the agreement allows. (That the project is complete is said by
 * the record itself: its plain parts are required before the draft is left.)
 */
@Component(configurationPid = EmploymentSettings.PID)
@ForService(service = "employment.traineeship")
@Designate(ocd = EmploymentSettings.class)
public final class TraineeshipSigningGuard implements Guard {
    private final EmploymentSettings settings;

    @Activate
    public TraineeshipSigningGuard(EmploymentSettings settings) {
        this.settings = settings;
    }

    @Override
    public Verdict allows(WorkFile file, Step to, Decision by) {
        if (!to.name().equals("SIGNED")) {
            return Verdict.yes();
        }
        Traineeship project = file.details(Traineeship.class);
        LocalDate planned = file.work().common().period().from();
        LocalDate longest = LongestDuration.lastDay(planned, file, settings.maxMonths(), planned);
        Optional<LocalDate> until =
                by.until().or(() -> file.work().common().period().until());
        return new Reasons()
                .when(project.signedOn().isEmpty(), Because.of("project-not-signed"))
                .when(
                        project.signedOn().filter(day -> day.isAfter(by.on())).isPresent(),
                        Because.of("project-signed-later"))
                .when(
                        TraineeshipCoherence.same(project.hostTutor(), project.promoterTutor()),
                        Because.of("one-tutor-for-both"))
                .when(
                        until.filter(day -> day.isAfter(longest)).isPresent(),
                        Because.of("longer-than-allowed", "last", longest))
                .verdict();
    }
}
