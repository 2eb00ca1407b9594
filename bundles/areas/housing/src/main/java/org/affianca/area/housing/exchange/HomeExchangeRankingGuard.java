package org.affianca.area.housing.exchange;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.affianca.api.Because;
import org.affianca.api.Verdict;
import org.affianca.api.area.ForService;
import org.affianca.api.area.Guard;
import org.affianca.api.area.WorkFile;
import org.affianca.api.catalogue.Step;
import org.affianca.api.work.Decision;
import org.affianca.area.housing.Reasons;
import org.osgi.service.component.annotations.Component;

/**
 * Regional by-laws on exchanges: health and barriers count with a certificate that holds on the day, and a swap is agreed
 * when the other tenant is named and the housing agency consents.
 */
@Component
@ForService(service = "housing.home-exchange")
public final class HomeExchangeRankingGuard implements Guard {
    private static final Set<String> CERTIFIED = Set.of("health", "barriers");

    @Override
    public Verdict allows(WorkFile file, Step to, Decision by) {
        HomeExchange exchange = file.details(HomeExchange.class);
        if (to.name().equals("RANKED")) {
            return certified(exchange, by.on());
        }
        return to.name().equals("AGREED") ? agreed(exchange) : Verdict.yes();
    }

    private static Verdict certified(HomeExchange exchange, LocalDate on) {
        boolean asked = CERTIFIED.contains(exchange.ground());
        Optional<LocalDate> until = exchange.certifiedUntil();
        return new Reasons()
                .when(exchange.ground().equals("consensual"), Because.of("swap-is-not-ranked"))
                .when(asked && exchange.certifiedOn().isEmpty(), Because.of("exchange-without-certificate"))
                .when(
                        asked && until.filter(day -> day.isBefore(on)).isPresent(),
                        Because.of("certificate-expired", "until", until.orElse(on)))
                .verdict();
    }

    private static Verdict agreed(HomeExchange exchange) {
        return new Reasons()
                .when(!exchange.ground().equals("consensual"), Because.of("no-swap-asked"))
                .when(
                        exchange.partner().isEmpty()
                                && exchange.partnerDwelling().isEmpty(),
                        Because.of("swap-without-partner"))
                .when(exchange.landlordConsentOn().isEmpty(), Because.of("swap-without-consent"))
                .verdict();
    }
}
