package org.affianca.testing.contract.summer.camp;

import java.time.LocalDate;
import org.affianca.api.Advice;
import org.affianca.api.area.Eligibility;
import org.affianca.api.area.ForService;
import org.affianca.api.area.WorkFile;
import org.osgi.service.component.annotations.Component;

@Component
@ForService(service = "summer.summer-camp")
public final class SummerCampEligibility implements Eligibility {
    @Override
    public Advice advise(WorkFile file, LocalDate on) {
        int weeks = file.details(SummerCamp.class).weeks();
        return weeks > 3 ? Advice.against("too-many-weeks", "most", 3) : Advice.inFavour();
    }
}
