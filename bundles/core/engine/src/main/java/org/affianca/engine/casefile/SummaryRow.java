package org.affianca.engine.casefile;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.affianca.api.CaseId;
import org.affianca.api.PersonId;
import org.affianca.api.Secrecy;
import org.affianca.api.UnitId;
import org.affianca.api.casefile.CaseKind;
import org.affianca.api.casefile.CaseState;
import org.affianca.api.casefile.CaseSummary;

/** A case file as lists need it. */
record SummaryRow(
        CaseId id,
        String number,
        CaseKind kind,
        String name,
        CaseState state,
        int episode,
        PersonId holderId,
        UnitId unitId,
        LocalDate openedOn,
        Secrecy secrecy,
        Optional<String> manager,
        Optional<LocalDate> nextDeadline,
        Optional<LocalDate> reviewOn) {
    CaseSummary summary(String holderLabel) {
        return new CaseSummary(
                id,
                number,
                kind,
                name,
                state,
                episode,
                holderId,
                holderLabel,
                unitId,
                manager.orElse(""),
                openedOn,
                next(),
                secrecy);
    }

    private Optional<LocalDate> next() {
        return Stream.of(nextDeadline, reviewOn).flatMap(Optional::stream).min(LocalDate::compareTo);
    }
}
