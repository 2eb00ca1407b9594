package org.affianca.engine.returns;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.PersonId;
import org.affianca.api.ServiceCode;
import org.affianca.api.WorkId;
import org.affianca.api.money.Money;

/**
 * A work for which something was paid, as the tables tell it.
 *
 * @param months for how many months it was paid
 * @param fiscalKey the fiscal code with its digits back in their places
 * @param charges episodes of the case in which somebody was taken in charge by then
 * @param undecided episodes that are open without anybody having decided that
 */
record PaidRow(
        WorkId workId,
        CaseId caseId,
        String caseNumber,
        String unit,
        ServiceCode service,
        LocalDate fromDay,
        Optional<LocalDate> untilDay,
        long cents,
        LocalDate paidOn,
        int months,
        PersonId personId,
        String surname,
        String name,
        Optional<String> fiscalCode,
        Optional<String> fiscalKey,
        Optional<LocalDate> birthDate,
        String birthPlace,
        String sex,
        String citizenship,
        String protocol,
        String benefit,
        int charges,
        int undecided) {
    Money amount() {
        return new Money(cents);
    }
}
