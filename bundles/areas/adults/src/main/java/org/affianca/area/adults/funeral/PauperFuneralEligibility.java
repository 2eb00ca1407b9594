package org.affianca.area.adults.funeral;

import java.time.LocalDate;
import org.affianca.api.Advice;
import org.affianca.api.area.Eligibility;
import org.affianca.api.area.ForService;
import org.affianca.api.area.WorkFile;
import org.osgi.service.component.annotations.Component;

/** D.P.R. 285/1990 and D.L. 392/2000 (to be confirmed): a burial is free for who was destitute or is claimed by nobody. */
@Component
@ForService(service = "adults.pauper-funeral")
public final class PauperFuneralEligibility implements Eligibility {
    @Override
    public Advice advise(WorkFile file, LocalDate on) {
        PauperFuneral funeral = file.details(PauperFuneral.class);
        return funeral.destitute() || funeral.abandoned()
                ? Advice.inFavour()
                : Advice.against("neither-destitute-nor-abandoned");
    }
}
