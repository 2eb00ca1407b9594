package org.affianca.testing.contract.summer.broken;

import java.time.LocalDate;
import org.affianca.api.Advice;
import org.affianca.api.area.Eligibility;
import org.affianca.api.area.ForService;
import org.affianca.api.area.WorkFile;
import org.osgi.service.component.annotations.Component;

@Component
@ForService(service = "summer.summer-camp")
public final class SecondOpinion implements Eligibility {
    @Override
    public Advice advise(WorkFile file, LocalDate on) {
        return Advice.inFavour();
    }
}
