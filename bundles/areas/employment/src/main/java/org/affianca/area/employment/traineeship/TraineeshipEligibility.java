package org.affianca.area.employment.traineeship;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.affianca.api.Advice;
import org.affianca.api.area.Eligibility;
import org.affianca.api.area.ForService;
import org.affianca.api.area.WorkFile;
import org.affianca.area.employment.EmploymentSettings;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * Traineeships are for people who have completed compulsory schooling and can sustain the path; age is all of it that
 * a rule can know, the rest a person judges. Being in charge of the service is given: there is a case.
 */
@Component(configurationPid = EmploymentSettings.PID)
@ForService(service = "employment.traineeship")
public final class TraineeshipEligibility implements Eligibility {
    private static final int ADULT = 18;

    private final EmploymentSettings settings;

    @Activate
    public TraineeshipEligibility(EmploymentSettings settings) {
        this.settings = settings;
    }

    @Override
    public Advice advise(WorkFile file, LocalDate on) {
        Optional<Integer> age =
                file.person().birthDate().map(born -> Period.between(born, on).getYears());
        if (age.isEmpty()) {
            return Advice.unclear("age-unknown");
        }
        if (age.get() < settings.leastAge()) {
            return Advice.against("too-young", "age", settings.leastAge());
        }
        return age.get() < ADULT ? Advice.unclear("minor-schooling-to-check") : Advice.inFavour();
    }
}
