package org.affianca.area.housing.living;

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

/** Nobody moves into a shared house without having signed its pact. */
@Component
@ForService(service = "housing.co-living")
public final class CoLivingPactGuard implements Guard {
    @Override
    public Verdict allows(WorkFile file, Step to, Decision by) {
        if (!to.name().equals("AGREED") && !to.name().equals("ENTERED")) {
            return Verdict.yes();
        }
        Optional<LocalDate> signed = file.details(CoLiving.class).pactSignedOn();
        return new Reasons()
                .when(signed.isEmpty(), Because.of("pact-not-signed"))
                .when(signed.filter(day -> day.isAfter(by.on())).isPresent(), Because.of("pact-signed-later"))
                .verdict();
    }
}
