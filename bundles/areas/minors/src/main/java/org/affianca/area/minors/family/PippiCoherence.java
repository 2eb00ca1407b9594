package org.affianca.area.minors.family;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.affianca.api.area.Coherence;
import org.affianca.api.area.ForService;
import org.affianca.api.problem.Flaw;
import org.osgi.service.component.annotations.Component;

/** The looks at a family follow each other: T0, T1, T2. */
@Component
@ForService(service = "minors.pippi")
public final class PippiCoherence implements Coherence {
    @Override
    public List<Flaw> flaws(Record details) {
        Pippi pippi = (Pippi) details;
        List<Flaw> flaws = new ArrayList<>();
        if (isBefore(pippi.secondLookOn(), pippi.firstLookOn())) {
            flaws.add(Flaw.at("/details/secondLookOn", "looks-out-of-order"));
        }
        if (isBefore(pippi.thirdLookOn(), pippi.secondLookOn())) {
            flaws.add(Flaw.at("/details/thirdLookOn", "looks-out-of-order"));
        }
        return flaws;
    }

    private static boolean isBefore(Optional<LocalDate> later, Optional<LocalDate> earlier) {
        return later.isPresent() && earlier.isPresent() && later.get().isBefore(earlier.get());
    }
}
