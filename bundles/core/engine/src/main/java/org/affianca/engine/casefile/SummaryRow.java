package org.affianca.engine.casefile;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.PersonId;
import org.affianca.api.Secrecy;
import org.affianca.api.UnitId;
import org.affianca.api.casefile.CaseState;
import org.affianca.api.casefile.CaseSummary;

/** A case file as lists need it. */
record SummaryRow(
        CaseId id,
        String number,
        CaseState state,
        PersonId holderId,
        UnitId unitId,
        LocalDate openedOn,
        Secrecy secrecy,
        Optional<String> manager,
        Optional<LocalDate> nextDeadline) {
    CaseSummary summary(String holderLabel) {
        return new CaseSummary(
                id, number, state, holderId, holderLabel, unitId, manager.orElse(""), openedOn, nextDeadline, secrecy);
    }
}
