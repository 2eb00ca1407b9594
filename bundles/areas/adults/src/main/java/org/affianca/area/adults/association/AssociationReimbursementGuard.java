package org.affianca.area.adults.association;

import java.math.BigDecimal;
import org.affianca.api.Because;
import org.affianca.api.Reasons;
import org.affianca.api.Verdict;
import org.affianca.api.area.ForService;
import org.affianca.api.area.Guard;
import org.affianca.api.area.WorkFile;
import org.affianca.api.catalogue.Step;
import org.affianca.api.money.Money;
import org.affianca.api.work.Decision;
import org.affianca.api.work.Grant;
import org.osgi.service.component.annotations.Component;

/** An association is given back its nights at the price agreed; more only where goods besides are listed. */
@Component
@ForService(service = "adults.association-reimbursement")
public final class AssociationReimbursementGuard implements Guard {
    @Override
    public Verdict allows(WorkFile file, Step to, Decision by) {
        if (!to.name().equals("GRANTED")) {
            return Verdict.yes();
        }
        AssociationReimbursement claim = file.details(AssociationReimbursement.class);
        Money nights = claim.perNight().times(BigDecimal.valueOf(claim.nights()));
        Money asked = ((Grant) file.work()).amount();
        return new Reasons()
                .when(
                        claim.goods().isEmpty() && asked.isAbove(nights),
                        Because.of("more-than-the-nights", "nights", nights))
                .verdict();
    }
}
