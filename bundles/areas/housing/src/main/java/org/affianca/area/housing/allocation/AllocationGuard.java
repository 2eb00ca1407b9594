package org.affianca.area.housing.allocation;

import org.affianca.api.Because;
import org.affianca.api.Verdict;
import org.affianca.api.area.ForService;
import org.affianca.api.area.Guard;
import org.affianca.api.area.WorkFile;
import org.affianca.api.catalogue.Step;
import org.affianca.api.work.Decision;
import org.affianca.area.housing.Reasons;
import org.osgi.service.component.annotations.Component;

/** A home is taken with an acceptance, a contract and its keys, in this order; who exchanges gives the earlier one back. */
@Component
@ForService(service = "housing.allocation")
public final class AllocationGuard implements Guard {
    @Override
    public Verdict allows(WorkFile file, Step to, Decision by) {
        Allocation home = file.details(Allocation.class);
        boolean exchanged = home.quota().equals("exchange");
        return switch (to.name()) {
            case "ACCEPTED" ->
                new Reasons()
                        .when(home.acceptedOn().isEmpty(), Because.of("home-not-accepted"))
                        .verdict();
            case "SIGNED" ->
                new Reasons()
                        .when(home.contractNumber().isEmpty(), Because.of("contract-without-number"))
                        .when(home.contractOn().isEmpty(), Because.of("contract-without-day"))
                        .verdict();
            case "OCCUPIED" ->
                new Reasons()
                        .when(home.keysOn().isEmpty(), Because.of("keys-not-handed-over"))
                        .when(
                                home.keysOn()
                                        .filter(day -> day.isAfter(by.on()))
                                        .isPresent(),
                                Because.of("keys-in-the-future"))
                        .when(
                                exchanged && home.earlierDwelling().isEmpty(),
                                Because.of("exchange-without-earlier-dwelling"))
                        .verdict();
            default -> Verdict.yes();
        };
    }
}
