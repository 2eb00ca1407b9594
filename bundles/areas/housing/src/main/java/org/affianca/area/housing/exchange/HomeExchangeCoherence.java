package org.affianca.area.housing.exchange;

import java.util.List;
import org.affianca.api.area.Coherence;
import org.affianca.api.area.ForService;
import org.affianca.api.problem.Flaw;
import org.osgi.service.component.annotations.Component;

/** A certificate does not end before it was given. */
@Component
@ForService(service = "housing.home-exchange")
public final class HomeExchangeCoherence implements Coherence {
    @Override
    public List<Flaw> flaws(Record details) {
        HomeExchange exchange = (HomeExchange) details;
        return exchange.certifiedOn()
                .filter(given ->
                        exchange.certifiedUntil().filter(given::isAfter).isPresent())
                .map(given -> List.of(Flaw.at("/details/certifiedUntil", "certificate-ends-before-it-begins")))
                .orElse(List.of());
    }
}
