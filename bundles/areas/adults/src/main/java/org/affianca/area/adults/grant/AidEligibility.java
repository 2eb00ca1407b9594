package org.affianca.area.adults.grant;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.affianca.api.Advice;
import org.affianca.api.Because;
import org.affianca.api.area.Eligibility;
import org.affianca.api.area.ForService;
import org.affianca.api.area.WorkFile;
import org.affianca.api.money.Money;
import org.osgi.service.component.annotations.Component;

/**
 * The local regulation of financial aid: aid of one payment is for who has an ISEE up to the ceiling, and all of it
 * together stays in a year below what the band of income allows.
 */
@Component
@ForService(
        service = {"adults.basic-needs", "adults.bill-payment", "adults.extraordinary-grant", "adults.food-vouchers"})
public final class AidEligibility implements Eligibility {
    private static final String[] COUNTED = {
        "adults.basic-needs", "adults.bill-payment", "adults.extraordinary-grant", "adults.food-vouchers"
    };

    @Override
    public Advice advise(WorkFile file, LocalDate on) {
        Optional<Advice> none = IncomeBand.none(file, on);
        return none.isPresent() ? none.get() : within(file, on, IncomeBand.of(file, on));
    }

    private static Advice within(WorkFile file, LocalDate on, IncomeBand band) {
        Money most = file.figures().money("adults.aid-yearly-" + band.number(), on);
        Money before = file.means().received(Year.from(on), COUNTED);
        Money asked = IncomeBand.asked(file);
        if (before.plus(asked).isAbove(most)) {
            return new Advice.Against(List.of(new Because(
                    "yearly-most-passed",
                    Map.of("asked", asked, "before", before, "most", most, "band", band.number()))));
        }
        return new Advice.For(List.of(new Because(
                "income-band", Map.of("isee", band.isee(), "band", band.number(), "most", most, "before", before))));
    }
}
