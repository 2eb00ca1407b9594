package org.affianca.area.adults.bill;

import java.util.ArrayList;
import java.util.List;
import org.affianca.api.area.Coherence;
import org.affianca.api.area.ForService;
import org.affianca.api.problem.Flaw;
import org.osgi.service.component.annotations.Component;

/** A supply is cut off only where there is a risk of it, and after the bill fell due. */
@Component
@ForService(service = "adults.bill-payment")
public final class BillPaymentCoherence implements Coherence {
    @Override
    public List<Flaw> flaws(Record details) {
        BillPayment bill = (BillPayment) details;
        List<Flaw> flaws = new ArrayList<>();
        bill.cutOffOn().ifPresent(day -> {
            if (!bill.cutOffRisk()) {
                flaws.add(Flaw.at("/details/cutOffRisk", "cut-off-without-risk"));
            }
            if (day.isBefore(bill.dueOn())) {
                flaws.add(Flaw.at("/details/cutOffOn", "cut-off-before-due"));
            }
        });
        return flaws;
    }
}
