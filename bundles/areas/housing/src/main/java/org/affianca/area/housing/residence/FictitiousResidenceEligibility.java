package org.affianca.area.housing.residence;

import java.time.LocalDate;
import org.affianca.api.Advice;
import org.affianca.api.area.Eligibility;
import org.affianca.api.area.ForService;
import org.affianca.api.area.WorkFile;
import org.osgi.service.component.annotations.Component;

/**
 * L. 1228/1954, art. 2, c. 3: who has no fixed home resides where the domicile is; failing it, at the birthplace. So a
 * domicile wants elements, and the birthplace is asked only where there are none.
 */
@Component
@ForService(service = "housing.fictitious-residence")
public final class FictitiousResidenceEligibility implements Eligibility {
    @Override
    public Advice advise(WorkFile file, LocalDate on) {
        FictitiousResidence residence = file.details(FictitiousResidence.class);
        boolean elements = residence.domicileElements().isPresent();
        if (residence.criterion() == ResidenceCriterion.BIRTHPLACE) {
            return elements ? Advice.unclear("domicile-comes-before-birthplace") : Advice.inFavour();
        }
        return elements ? Advice.inFavour() : Advice.against("no-elements-of-domicile");
    }
}
