package org.affianca.area.adults.inclusion;

import java.util.Optional;
import org.affianca.api.Because;
import org.affianca.api.Reasons;
import org.affianca.api.Verdict;
import org.affianca.api.area.ForService;
import org.affianca.api.area.Guard;
import org.affianca.api.area.WorkFile;
import org.affianca.api.catalogue.Step;
import org.affianca.api.time.Deadline;
import org.affianca.api.work.Decision;
import org.osgi.service.component.annotations.Component;

/** D.L. 48/2023, art. 4: for want of the first meeting the benefit is suspended only once its term has passed. */
@Component
@ForService(service = "adults.national-measure")
public final class MeasureSuspensionGuard implements Guard {
    @Override
    public Verdict allows(WorkFile file, Step to, Decision by) {
        Optional<Deadline> waiting = file.work().common().deadlines().stream()
                .filter(deadline -> deadline.code().equals("first-meeting"))
                .filter(deadline -> deadline.metOn().isEmpty())
                .filter(deadline -> to.name().equals("SUSPENDED") && !deadline.missedBy(by.on()))
                .findFirst();
        Reasons reasons = new Reasons();
        waiting.ifPresent(deadline -> reasons.when(true, Because.of("suspension-before-term", "last", deadline.due())));
        return reasons.verdict();
    }
}
