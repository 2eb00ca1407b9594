package org.affianca.area.housing.exchange;

import java.math.BigDecimal;
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

/** Who may stay may exchange: no rent owed, an ISEE below that of permanence, and a home that is as crowded as they say. */
@Component
@ForService(service = "housing.home-exchange")
public final class HomeExchangeEligibility implements Eligibility {
    private static final String CEILING = "housing.public-housing-stay-isee";
    private static final String CROWDED = "housing.persons-a-room";

    @Override
    public Advice advise(WorkFile file, LocalDate on) {
        HomeExchange exchange = file.details(HomeExchange.class);
        Money most = file.figures().money(CEILING, on);
        BigDecimal room = file.figures().number(CROWDED, on).multiply(BigDecimal.valueOf(exchange.rooms()));
        Optional<Money> isee = file.means().isee(on).map(Means.Test::isee);
        boolean owes =
                exchange.arrears().filter(owed -> !owed.equals(Money.ZERO)).isPresent();
        boolean roomy = exchange.ground().equals("overcrowding")
                && BigDecimal.valueOf(exchange.members()).compareTo(room) <= 0;
        List<Because> against = new Reasons()
                .when(owes, "owes-public-rent")
                .when(
                        isee.filter(has -> has.compareTo(most) > 0).isPresent(),
                        Because.of("income-over-ceiling", "most", most))
                .when(roomy, Because.of("home-not-crowded", "most", room.stripTrailingZeros()))
                .verdict()
                .reasons();
        if (!against.isEmpty()) {
            return new Advice.Against(against);
        }
        return isee.isEmpty() ? Advice.unclear("income-not-known") : Advice.inFavour();
    }
}
