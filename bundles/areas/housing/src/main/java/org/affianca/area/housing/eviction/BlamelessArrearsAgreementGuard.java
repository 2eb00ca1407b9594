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

/** D.M. 14-5-2014, art. 5: the money presupposes an agreement with the landlord, so it is written down before it counts. */
@Component
@ForService(service = "housing.blameless-arrears")
public final class BlamelessArrearsAgreementGuard implements Guard {
    @Override
    public Verdict allows(WorkFile file, Step to, Decision by) {
        if (!to.name().equals("AGREEMENT")) {
            return Verdict.yes();
        }
        BlamelessArrears request = file.details(BlamelessArrears.class);
        Optional<LocalDate> agreed = request.agreedOn();
        return new Reasons()
                .when(agreed.isEmpty(), Because.of("agreement-without-day"))
                .when(agreed.filter(day -> day.isAfter(by.on())).isPresent(), Because.of("agreement-in-the-future"))
                .when(request.agreement().isEmpty(), Because.of("agreement-without-words"))
                .verdict();
    }
}
