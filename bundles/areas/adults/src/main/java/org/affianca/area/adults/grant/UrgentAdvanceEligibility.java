package org.affianca.area.adults.grant;

import java.time.LocalDate;
import org.affianca.api.Advice;
import org.affianca.api.area.Eligibility;
import org.affianca.api.area.ForService;
import org.affianca.api.area.WorkFile;
import org.affianca.api.money.Money;
import org.osgi.service.component.annotations.Component;

/** The regulation of the petty cash: so much at once and no more; income is looked at afterwards. */
@Component
@ForService(service = "adults.urgent-advance")
public final class UrgentAdvanceEligibility implements Eligibility {
    @Override
    public Advice advise(WorkFile file, LocalDate on) {
        Money most = file.figures().money("adults.advance-most", on);
        return IncomeBand.asked(file).isAbove(most)
                ? Advice.against("advance-too-high", "most", most)
                : Advice.inFavour();
    }
}
