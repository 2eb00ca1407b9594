package org.affianca.engine.repayment;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.PersonId;
import org.affianca.api.WorkId;
import org.affianca.api.money.Money;
import org.affianca.api.repayment.RepaymentCause;
import org.affianca.api.repayment.RepaymentId;
import org.affianca.api.repayment.RepaymentSummary;
import org.affianca.engine.check.Cursor;

/** A repayment as a list shows it. */
record SummaryRow(
        RepaymentId id,
        WorkId workId,
        CaseId caseId,
        String number,
        PersonId holderId,
        RepaymentCause cause,
        long principalCents,
        long leftCents,
        Optional<LocalDate> nextDue) {
    /** The place in a list: the day of the last one seen and its id. */
    record Place(LocalDate due, long id) {}

    String cursor() {
        return Cursor.of(nextDue.orElseThrow(), id.value());
    }

    RepaymentSummary summary(Map<PersonId, String> names) {
        return new RepaymentSummary(
                id,
                workId,
                caseId,
                number,
                names.getOrDefault(holderId, ""),
                cause,
                new Money(principalCents),
                new Money(leftCents),
                nextDue);
    }
}
