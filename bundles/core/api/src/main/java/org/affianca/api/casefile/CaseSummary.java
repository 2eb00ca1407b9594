package org.affianca.api.casefile;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.PersonId;
import org.affianca.api.Secrecy;
import org.affianca.api.UnitId;

/** A case in a list; its next deadline is that of its works, or the day a suspension is looked at again. */
public record CaseSummary(
        CaseId id,
        String number,
        CaseKind kind,
        String name,
        CaseState state,
        int episode,
        PersonId holder,
        String holderLabel,
        UnitId unit,
        String manager,
        LocalDate openedOn,
        Optional<LocalDate> nextDeadline,
        Secrecy secrecy) {}
