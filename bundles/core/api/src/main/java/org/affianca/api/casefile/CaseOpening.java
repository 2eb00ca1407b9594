package org.affianca.api.casefile;

import java.util.List;
import java.util.Optional;
import org.affianca.api.ContactId;
import org.affianca.api.PersonId;
import org.affianca.api.Secrecy;
import org.affianca.api.UnitId;

/** What is needed to open a case: for whom (first is the holder), in which unit, why, from which contact. */
public record CaseOpening(
        List<PersonId> members, UnitId unit, String reason, Secrecy secrecy, Optional<ContactId> contact) {
    public CaseOpening {
        members = List.copyOf(members);
    }
}
