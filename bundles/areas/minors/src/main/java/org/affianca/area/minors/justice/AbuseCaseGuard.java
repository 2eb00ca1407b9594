package org.affianca.area.minors.justice;

import org.affianca.api.Reasons;
import org.affianca.api.Verdict;
import org.affianca.api.area.ForService;
import org.affianca.api.area.Guard;
import org.affianca.api.area.WorkFile;
import org.affianca.api.catalogue.Step;
import org.affianca.api.work.Decision;
import org.osgi.service.component.annotations.Component;

/** The protocol of the team: where justice inquires, care begins when the forensic phase is over. */
@Component
@ForService(service = "minors.abuse-case")
public final class AbuseCaseGuard implements Guard {
    @Override
    public Verdict allows(WorkFile file, Step to, Decision by) {
        AbuseCase abuse = file.details(AbuseCase.class);
        boolean inquires = abuse.forensicFrom().isPresent()
                && (abuse.forensicUntil().isEmpty() || Reasons.isAfter(abuse.forensicUntil(), by.on()));
        return new Reasons()
                .when(to.name().equals("CARE") && inquires, "forensic-phase-not-over")
                .verdict();
    }
}
