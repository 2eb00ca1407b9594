package org.affianca.area.housing.home;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.affianca.api.Advice;
import org.affianca.api.area.Eligibility;
import org.affianca.api.area.ForService;
import org.affianca.api.area.WorkFile;
import org.affianca.api.money.Money;
import org.osgi.service.component.annotations.Component;

/** Guidelines on severe adult marginality, 2015: who lives in Housing First bears a part of what comes in, no more. */
@Component
@ForService(service = "housing.housing-first")
public final class HousingFirstEligibility implements Eligibility {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Override
    public Advice advise(WorkFile file, LocalDate on) {
        HousingFirst tenancy = file.details(HousingFirst.class);
        BigDecimal percent = file.figures().number("housing.housing-first-share", on);
        Money most = tenancy.monthlyIncome().share(percent, HUNDRED);
        return tenancy.ownShare().compareTo(most) > 0
                ? Advice.against("share-above-part-of-income", "most", most)
                : Advice.inFavour();
    }
}
