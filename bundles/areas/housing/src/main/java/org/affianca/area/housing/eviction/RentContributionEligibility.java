package org.affianca.area.housing.eviction;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.affianca.api.Advice;
import org.affianca.api.Because;
import org.affianca.api.area.Eligibility;
import org.affianca.api.area.ForService;
import org.affianca.api.area.WorkFile;
import org.affianca.api.money.Money;
import org.osgi.service.component.annotations.Component;

/**
 * D.M. 7-6-1999, artt. 1-2: the rent must take a part of the income, by band; the contribution brings it down to that part,
 * up to an amount a year.
 */
@Component
@ForService(service = "housing.rent-contribution")
public final class RentContributionEligibility implements Eligibility {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Override
    public Advice advise(WorkFile file, LocalDate on) {
        RentContribution asked = file.details(RentContribution.class);
        BigDecimal percent = file.figures().number("housing.rent-incidence-" + asked.band(), on);
        Money borne = asked.yearlyIncome().share(percent, HUNDRED);
        if (asked.yearlyRent().compareTo(borne) <= 0) {
            return Advice.against("rent-takes-too-little", "percent", percent);
        }
        Money above = asked.yearlyRent().minus(borne);
        Money most = file.figures().money("housing.rent-most-" + asked.band(), on);
        Money proposed = above.compareTo(most) > 0 ? most : above;
        return new Advice.For(List.of(Because.of("rent-contribution-up-to", "amount", proposed)));
    }
}
