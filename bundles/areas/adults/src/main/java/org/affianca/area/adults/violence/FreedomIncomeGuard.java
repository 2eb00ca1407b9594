package org.affianca.area.adults.violence;

import org.affianca.api.Verdict;
import org.affianca.api.area.ForService;
import org.affianca.api.area.Guard;
import org.affianca.api.area.WorkFile;
import org.affianca.api.catalogue.Step;
import org.affianca.api.work.Decision;
import org.affianca.area.adults.Reasons;
import org.osgi.service.component.annotations.Component;

/**
 * D.P.C.M. 17-12-2020 and INPS's instructions: an application goes to INPS only with the declaration signed by the legal
 * representative of the anti-violence centre and the one signed for the professional social service.
 */
@Component
@ForService(service = "adults.freedom-income")
public final class FreedomIncomeGuard implements Guard {
    @Override
    public Verdict allows(WorkFile file, Step to, Decision by) {
        if (!to.name().equals("FORWARDED")) {
            return Verdict.yes();
        }
        FreedomIncome asked = file.details(FreedomIncome.class);
        boolean ofCentre =
                asked.centreSignedBy().isPresent() && asked.centreDeclaredOn().isPresent();
        boolean ofService =
                asked.socialSignedBy().isPresent() && asked.socialDeclaredOn().isPresent();
        boolean later = Reasons.isAfter(asked.centreDeclaredOn(), by.on())
                || Reasons.isAfter(asked.socialDeclaredOn(), by.on());
        return new Reasons()
                .when(!ofCentre, "centre-declaration-missing")
                .when(!ofService, "social-declaration-missing")
                .when(later, "declaration-in-the-future")
                .verdict();
    }
}
