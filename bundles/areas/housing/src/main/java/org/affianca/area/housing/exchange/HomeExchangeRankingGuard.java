package org.affianca.area.housing.exchange;

import java.time.LocalDate;
import java.util.Set;
import org.affianca.api.Because;
import org.affianca.api.Reasons;
import org.affianca.api.Verdict;
import org.affianca.api.area.ForService;
import org.affianca.api.area.Guard;
import org.affianca.api.area.WorkFile;
import org.affianca.api.catalogue.Step;
import org.affianca.api.work.Decision;
import org.osgi.service.component.annotations.Component;

/** Regional by-laws on exchanges: health and barriers count with a certificate that holds on the day; a swap is agreed, not ranked. */
@Component
@ForService(service = "housing.home-exchange")
public final class HomeExchangeRankingGuard implements Guard {
    private static final Set<String> CERTIFIED = Set.of("health", "barriers");

    @Override
    public Verdict allows(WorkFile file, Step to, Decision by) {
        HomeExchange exchange = file.details(HomeExchange.class);
        if (!to.name().equals("RANKED")) {
            return Verdict.yes();
        }
        if (exchange.ground().equals("consensual")) {
            return Verdict.no("swap-is-not-ranked");
        }
        if (!CERTIFIED.contains(exchange.ground())) {
            return Verdict.yes();
        }
        LocalDate until = exchange.certifiedUntil().orElse(by.on());
        return new Reasons()
                .when(exchange.certifiedOn().isEmpty(), "exchange-without-certificate")
                .when(until.isBefore(by.on()), Because.of("certificate-expired", "until", until))
                .verdict();
    }
}
