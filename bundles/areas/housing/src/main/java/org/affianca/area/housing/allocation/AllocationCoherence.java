package org.affianca.area.housing.allocation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.affianca.api.area.Coherence;
import org.affianca.api.area.ForService;
import org.affianca.api.problem.Flaw;
import org.osgi.service.component.annotations.Component;

/** A home is accepted before the contract is signed, and the contract signed before the keys are handed over. */
@Component
@ForService(service = "housing.allocation")
public final class AllocationCoherence implements Coherence {
    @Override
    public List<Flaw> flaws(Record details) {
        Allocation home = (Allocation) details;
        List<Flaw> flaws = new ArrayList<>();
        if (outOfOrder(home.acceptedOn(), home.contractOn())) {
            flaws.add(Flaw.at("/details/contractOn", "contract-before-acceptance"));
        }
        if (outOfOrder(home.contractOn(), home.keysOn())) {
            flaws.add(Flaw.at("/details/keysOn", "keys-before-contract"));
        }
        return flaws;
    }

    private static boolean outOfOrder(Optional<LocalDate> first, Optional<LocalDate> second) {
        return first.flatMap(day -> second.filter(day::isAfter)).isPresent();
    }
}
