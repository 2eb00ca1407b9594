package org.affianca.area.housing.eviction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.affianca.api.Advice;
import org.affianca.api.Because;
import org.affianca.api.area.Eligibility;
import org.affianca.api.area.ForService;
import org.affianca.api.area.WorkFile;
import org.affianca.api.figure.Figures;
import org.affianca.api.money.Money;
import org.osgi.service.component.annotations.Component;

/**
 * D.M. 14-5-2014, artt. 3-4: for who has an ISE or an ISEE below its ceiling and has lived in the dwelling for a year, up to
 * an amount. Ceilings and amount are figures that the municipality confirms.
 */
@Component
@ForService(service = "housing.blameless-arrears")
public final class BlamelessArrearsEligibility implements Eligibility {
    @Override
    public Advice advise(WorkFile file, LocalDate on) {
        BlamelessArrears request = file.details(BlamelessArrears.class);
        Figures figures = file.figures();
        Money ise = figures.money("housing.arrears-ise-most", on);
        Money isee = figures.money("housing.arrears-isee-most", on);
        int years = figures.whole("housing.arrears-resident-years", on);
        Money most = figures.money("housing.arrears-most", on);
        List<Because> against = new ArrayList<>();
        if (request.ise().compareTo(ise) > 0 && request.isee().compareTo(isee) > 0) {
            against.add(Because.of("means-above-ceilings", "isee", isee));
        }
        if (request.residentYears() < years) {
            against.add(Because.of("resident-too-short", "years", years));
        }
        if (request.amountAsked().compareTo(most) > 0) {
            against.add(Because.of("more-than-the-decree-gives", "most", most));
        }
        return against.isEmpty() ? Advice.inFavour() : new Advice.Against(against);
    }
}
