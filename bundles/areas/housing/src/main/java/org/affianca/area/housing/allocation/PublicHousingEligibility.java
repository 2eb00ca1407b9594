package org.affianca.area.housing.allocation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.affianca.api.Advice;
import org.affianca.api.Because;
import org.affianca.api.Reasons;
import org.affianca.api.area.Eligibility;
import org.affianca.api.area.ForService;
import org.affianca.api.area.Means;
import org.affianca.api.area.WorkFile;
import org.affianca.api.money.Money;
import org.osgi.service.component.annotations.Component;

/** The requirements that regional laws on public housing have in common; each region adds its own, which a person checks. */
@Component
@ForService(service = "housing.public-housing-application")
public final class PublicHousingEligibility implements Eligibility {
    private static final String YEARS = "housing.public-housing-residence";
    private static final String CEILING = "housing.public-housing-isee";

    @Override
    public Advice advise(WorkFile file, LocalDate on) {
        PublicHousingApplication asked = file.details(PublicHousingApplication.class);
        int years = file.figures().whole(YEARS, on);
        Money most = file.figures().money(CEILING, on);
        Optional<Money> isee = file.means().isee(on).map(Means.Test::isee);
        boolean owes = asked.arrears().filter(owed -> !owed.equals(Money.ZERO)).isPresent();
        boolean tooMuch = isee.filter(has -> has.compareTo(most) > 0).isPresent();
        boolean newcomer = asked.residentSince()
                .filter(since -> since.isAfter(on.minusYears(years)))
                .isPresent();
        List<Because> against = new Reasons()
                .when(!asked.ownsNoHome(), "owns-a-home")
                .when(!asked.noEarlierHome(), "had-a-public-home")
                .when(!asked.noOccupation(), "occupied-without-title")
                .when(owes, "owes-public-rent")
                .when(tooMuch, Because.of("income-over-ceiling", "most", most))
                .when(newcomer, Because.of("not-resident-long-enough", "years", years))
                .verdict()
                .reasons();
        if (!against.isEmpty()) {
            return new Advice.Against(against);
        }
        if (asked.residentSince().isEmpty()) {
            return Advice.unclear("residence-not-stated");
        }
        return isee.isEmpty() ? Advice.unclear("income-not-known") : Advice.inFavour();
    }
}
