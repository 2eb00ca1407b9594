package org.affianca.api.repayment;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.WorkId;
import org.affianca.api.money.Money;

/**
 * A repayment in a list.
 *
 * @param caseNumber what people call the case by
 * @param holder surname and name of whom the case is held for
 * @param nextDue the oldest part that has not come whole; absent when nothing is owed any more
 */
public record RepaymentSummary(
        RepaymentId id,
        WorkId work,
        CaseId caseId,
        String caseNumber,
        String holder,
        RepaymentCause cause,
        Money principal,
        Money left,
        Optional<LocalDate> nextDue) {}
