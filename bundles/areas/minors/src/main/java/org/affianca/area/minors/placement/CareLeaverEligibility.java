package org.affianca.area.minors.placement;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.Advice;
import org.affianca.api.area.Eligibility;
import org.affianca.api.area.ForService;
import org.affianca.api.area.WorkFile;
import org.affianca.area.minors.Age;
import org.osgi.service.component.annotations.Component;

/** Autonomy is prepared from sixteen on and accompanied up to twenty-one; whom it helps, a person judges. */
@Component
@ForService(service = "minors.care-leaver")
public final class CareLeaverEligibility implements Eligibility {
    @Override
    public Advice advise(WorkFile file, LocalDate on) {
        Optional<Integer> age = Age.of(file.person(), on);
        int from = file.figures().whole("minors.autonomy-from", on);
        int until = file.figures().whole("minors.after-care-until", on);
        if (age.isEmpty()) {
            return Advice.unclear("birth-unknown");
        }
        if (age.get() < from) {
            return Advice.against("too-young-for-autonomy", "age", from);
        }
        return age.get() < until ? Advice.inFavour() : Advice.against("too-old-for-autonomy", "age", until);
    }
}
