package org.affianca.area.housing.forfeiture;

import java.time.LocalDate;
import org.affianca.api.Advice;
import org.affianca.api.area.Eligibility;
import org.affianca.api.area.ForService;
import org.affianca.api.area.WorkFile;
import org.affianca.api.money.Money;
import org.osgi.service.component.annotations.Component;

/** What still speaks for a forfeiture: a cause that has ceased speaks against it. Whether it is enough, a person decides. */
@Component
@ForService(service = "housing.forfeiture")
public final class ForfeitureEligibility implements Eligibility {
    @Override
    public Advice advise(WorkFile file, LocalDate on) {
        Forfeiture forfeiture = file.details(Forfeiture.class);
        boolean left = forfeiture.memberLeftOn().filter(day -> !day.isAfter(on)).isPresent();
        if (forfeiture.cause().equals("undeclared-member") && left) {
            return Advice.against(
                    "undeclared-member-left", "on", forfeiture.memberLeftOn().orElse(on));
        }
        boolean paid = forfeiture.arrears().filter(Money.ZERO::equals).isPresent();
        if (forfeiture.cause().equals("arrears") && paid) {
            return Advice.against("arrears-paid");
        }
        boolean unheard = forfeiture.defenceOn().isEmpty();
        return unheard ? Advice.unclear("tenant-has-not-answered") : Advice.inFavour();
    }
}
