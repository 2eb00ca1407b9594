package org.affianca.area.adults.grant;

import java.time.LocalDate;
import java.util.ArrayList;
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

/** The local regulation of financial aid: monthly aid up to so much, temporary aid for so many months and no more. */
@Component
@ForService(service = {"adults.ordinary-grant", "adults.temporary-grant", "adults.local-income-support"})
public final class ContinuingAidEligibility implements Eligibility {
    @Override
    public Advice advise(WorkFile file, LocalDate on) {
        Optional<Advice> none = IncomeBand.none(file, on);
        if (none.isPresent()) {
            return none.get();
        }
        List<Because> against = new ArrayList<>();
        Money most = file.figures().money("adults.ordinary-monthly-most", on);
        if (IncomeBand.asked(file).isAbove(most)) {
            against.add(Because.of("monthly-most-passed", "most", most));
        }
        int months = file.figures().whole("adults.temporary-months-most", on);
        if (file.details()
                .filter(own -> own instanceof TemporaryGrant grant && grant.months() > months)
                .isPresent()) {
            against.add(Because.of("too-many-months", "most", months));
        }
        IncomeBand band = IncomeBand.of(file, on);
        return against.isEmpty()
                ? new Advice.For(List.of(
                        new Because("monthly-band", Map.of("isee", band.isee(), "band", band.number(), "most", most))))
                : new Advice.Against(against);
    }
}
