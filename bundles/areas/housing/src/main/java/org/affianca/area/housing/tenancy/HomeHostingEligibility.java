package org.affianca.area.housing.tenancy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import org.affianca.api.Advice;
import org.affianca.api.area.Eligibility;
import org.affianca.api.area.ForService;
import org.affianca.api.area.WorkFile;
import org.osgi.service.component.annotations.Component;

/** A guest stays for a time and the home must not become too crowded; whose income joins the household's is declared. */
@Component
@ForService(service = "housing.home-hosting")
public final class HomeHostingEligibility implements Eligibility {
    private static final String MONTHS = "housing.hosting-months";
    private static final String CROWDED = "housing.persons-a-room";

    @Override
    public Advice advise(WorkFile file, LocalDate on) {
        HomeHosting hosting = file.details(HomeHosting.class);
        BigDecimal most = file.figures().number(CROWDED, on).multiply(BigDecimal.valueOf(hosting.rooms()));
        if (BigDecimal.valueOf(hosting.members()).compareTo(most) > 0) {
            return Advice.against("home-too-crowded", "most", most.stripTrailingZeros());
        }
        if (hosting.hosting().equals("enlargement")) {
            return hosting.guestIncomeDeclared() ? Advice.inFavour() : Advice.unclear("income-of-guest-not-declared");
        }
        int months = file.figures().whole(MONTHS, on);
        LocalDate from = hosting.stay().from();
        boolean guest = hosting.hosting().equals("guest");
        boolean longer = hosting.stay()
                .until()
                .map(end -> end.isAfter(from.plus(Period.ofMonths(months))))
                .orElse(true);
        return guest && longer ? Advice.against("guest-for-too-long", "months", months) : Advice.inFavour();
    }
}
