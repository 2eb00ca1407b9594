package org.affianca.api.casefile;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.PersonId;
import org.affianca.api.Secrecy;
import org.affianca.api.UnitId;

/** A case in a list. */
public record CaseSummary(
        CaseId id,
        String number,
        CaseState state,
        PersonId holder,
        String holderLabel,
        UnitId unit,
        String manager,
        LocalDate openedOn,
        Optional<LocalDate> nextDeadline,
        Secrecy secrecy) {}
