package org.affianca.area.housing.reception;

import java.time.LocalDate;
import org.affianca.api.Advice;
import org.affianca.api.area.Eligibility;
import org.affianca.api.area.ForService;
import org.affianca.api.area.WorkFile;
import org.osgi.service.component.annotations.Component;

/** The by-law says for how many nights a roof in an emergency is given. */
@Component
@ForService(service = "housing.emergency-accommodation")
public final class EmergencyAccommodationEligibility implements Eligibility {
    @Override
    public Advice advise(WorkFile file, LocalDate on) {
        int most = file.figures().whole("housing.emergency-nights-most", on);
        return file.details(EmergencyAccommodation.class).nights() > most
                ? Advice.against("more-nights-than-given", "most", most)
                : Advice.inFavour();
    }
}
