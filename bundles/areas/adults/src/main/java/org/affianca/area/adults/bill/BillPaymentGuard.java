package org.affianca.area.adults.bill;

import org.affianca.api.Because;
import org.affianca.api.Reasons;
import org.affianca.api.Verdict;
import org.affianca.api.area.ForService;
import org.affianca.api.area.Guard;
import org.affianca.api.area.WorkFile;
import org.affianca.api.catalogue.Step;
import org.affianca.api.work.Decision;
import org.affianca.api.work.Grant;
import org.osgi.service.component.annotations.Component;

/** A bill is paid to the company that supplies: never more than is on it, and no cash to a person. */
@Component
@ForService(service = "adults.bill-payment")
public final class BillPaymentGuard implements Guard {
    @Override
    public Verdict allows(WorkFile file, Step to, Decision by) {
        if (!to.name().equals("GRANTED")) {
            return Verdict.yes();
        }
        BillPayment bill = file.details(BillPayment.class);
        Grant grant = (Grant) file.work();
        return new Reasons()
                .when(
                        grant.amount().isAbove(bill.billAmount()),
                        Because.of("more-than-the-bill", "bill", bill.billAmount()))
                .when(grant.payee().isPresent(), Because.of("bill-paid-to-a-person"))
                .verdict();
    }
}
