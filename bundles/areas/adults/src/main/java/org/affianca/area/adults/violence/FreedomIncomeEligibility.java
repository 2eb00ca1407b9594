package org.affianca.area.adults.violence;

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

/** D.P.C.M. 17-12-2020 and later decrees: freedom income is so much a month, for so many months; INPS decides. */
@Component
@ForService(service = "adults.freedom-income")
public final class FreedomIncomeEligibility implements Eligibility {
    @Override
    public Advice advise(WorkFile file, LocalDate on) {
        FreedomIncome asked = file.details(FreedomIncome.class);
        Figures figures = file.figures();
        Money monthly = figures.money("adults.freedom-income-monthly", on);
        int months = figures.whole("adults.freedom-income-months", on);
        List<Because> against = new ArrayList<>();
        if (asked.monthlyAmount().filter(amount -> amount.isAbove(monthly)).isPresent()) {
            against.add(Because.of("freedom-income-above", "most", monthly));
        }
        if (asked.months().filter(asks -> asks > months).isPresent()) {
            against.add(Because.of("freedom-income-longer", "most", months));
        }
        return against.isEmpty() ? Advice.inFavour() : new Advice.Against(against);
    }
}
