package org.affianca.area.minors.justice;

import java.util.ArrayList;
import java.util.List;
import org.affianca.api.Because;
import org.affianca.api.Verdict;
import org.affianca.api.area.ForService;
import org.affianca.api.area.Guard;
import org.affianca.api.area.WorkFile;
import org.affianca.api.catalogue.Step;
import org.affianca.api.work.Decision;
import org.osgi.service.component.annotations.Component;

/**
 * The protocol of the team: care begins when the forensic phase is over, and the family is handed over when somebody of the
 * community service has accepted it.
 */
@Component
@ForService(service = "minors.abuse-case")
public final class AbuseCaseGuard implements Guard {
    @Override
    public Verdict allows(WorkFile file, Step to, Decision by) {
        AbuseCase abuse = file.details(AbuseCase.class);
        List<Because> reasons = new ArrayList<>();
        boolean inquired = abuse.forensicFrom().isPresent();
        if (to.name().equals("CARE")
                && inquired
                && abuse.forensicUntil().filter(day -> !day.isAfter(by.on())).isEmpty()) {
            reasons.add(Because.of("forensic-phase-not-over"));
        }
        if (to.name().equals("HANDED_OVER")
                && (abuse.acceptedBy().isEmpty() || abuse.acceptedOn().isEmpty())) {
            reasons.add(Because.of("nobody-has-accepted"));
        }
        return Verdict.unless(reasons);
    }
}
