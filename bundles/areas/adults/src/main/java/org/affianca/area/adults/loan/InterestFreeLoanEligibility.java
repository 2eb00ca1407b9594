package org.affianca.area.adults.loan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.affianca.api.Advice;
import org.affianca.api.Because;
import org.affianca.api.area.Eligibility;
import org.affianca.api.area.ForService;
import org.affianca.api.area.WorkFile;
import org.affianca.api.money.Money;
import org.affianca.api.work.Grant;
import org.osgi.service.component.annotations.Component;

/**
 * The local regulation of loans on trust: up to so much, given back within so many months by what the person can spare.
 * Whether the difficulty is temporary and the opportunities are concrete, a person judges.
 */
@Component
@ForService(service = "adults.interest-free-loan")
public final class InterestFreeLoanEligibility implements Eligibility {
    @Override
    public Advice advise(WorkFile file, LocalDate on) {
        InterestFreeLoan loan = file.details(InterestFreeLoan.class);
        Money asked = ((Grant) file.work()).amount();
        Money most = file.figures().money("adults.loan-most", on);
        int months = file.figures().whole("adults.loan-months-most", on);
        Money comesBack = loan.monthlyCapacity().times(BigDecimal.valueOf(loan.months()));
        List<Because> against = new ArrayList<>();
        if (asked.isAbove(most)) {
            against.add(Because.of("loan-too-high", "most", most));
        }
        if (loan.months() > months) {
            against.add(Because.of("loan-too-long", "most", months));
        }
        if (asked.isAbove(comesBack)) {
            against.add(new Because("loan-beyond-capacity", Map.of("asked", asked, "back", comesBack)));
        }
        return against.isEmpty() ? Advice.unclear("loan-needs-a-reading") : new Advice.Against(against);
    }
}
