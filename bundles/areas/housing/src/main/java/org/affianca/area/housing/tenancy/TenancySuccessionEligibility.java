package org.affianca.area.housing.tenancy;

import java.time.LocalDate;
import java.util.Set;
import org.affianca.api.Advice;
import org.affianca.api.area.Eligibility;
import org.affianca.api.area.ForService;
import org.affianca.api.area.WorkFile;
import org.affianca.api.money.Money;
import org.osgi.service.component.annotations.Component;

/** Spouse and children succeed as they live there; others when they lived with the tenant long enough before. */
@Component
@ForService(service = "housing.tenancy-succession")
public final class TenancySuccessionEligibility implements Eligibility {
    private static final String MONTHS = "housing.succession-months";
    /** Spouse, child and civil partner in the registry's list of relationships. */
    private static final Set<String> CLOSEST = Set.of("2", "3", "28");

    @Override
    public Advice advise(WorkFile file, LocalDate on) {
        TenancySuccession succession = file.details(TenancySuccession.class);
        if (!succession.permanentMember()) {
            return Advice.against("not-of-the-household");
        }
        int months = file.figures().whole(MONTHS, on);
        boolean longEnough =
                !succession.livingTogetherSince().isAfter(succession.eventOn().minusMonths(months));
        if (!CLOSEST.contains(succession.relationship()) && !longEnough) {
            return Advice.against("not-living-together-long-enough", "months", months);
        }
        boolean owes =
                succession.arrears().filter(owed -> !owed.equals(Money.ZERO)).isPresent();
        return owes ? Advice.unclear("rent-owed-by-the-tenancy") : Advice.inFavour();
    }
}
