package org.affianca.rest.cases;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.PersonId;
import org.affianca.api.Secrecy;
import org.affianca.api.UnitId;
import org.affianca.api.casefile.CaseKind;
import org.affianca.api.casefile.CaseState;
import org.affianca.api.casefile.CaseSummary;

/** A case in a list. */
public record CaseLine(
        CaseId id,
        String number,
        CaseKind kind,
        String name,
        CaseState state,
        int episode,
        PersonId holder,
        String holderLabel,
        UnitId unit,
        String unitLabel,
        String manager,
        LocalDate openedOn,
        Optional<LocalDate> nextDeadline,
        Secrecy secrecy) {
    public static CaseLine of(CaseSummary line, UnitNames units) {
        return new CaseLine(
                line.id(),
                line.number(),
                line.kind(),
                line.name(),
                line.state(),
                line.episode(),
                line.holder(),
                line.holderLabel(),
                line.unit(),
                units.of(line.unit()),
                line.manager(),
                line.openedOn(),
                line.nextDeadline(),
                line.secrecy());
    }
}
