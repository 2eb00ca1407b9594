package org.affianca.api.casefile;

import java.util.List;
import java.util.Optional;
import org.affianca.api.ContactId;
import org.affianca.api.HouseholdId;
import org.affianca.api.PersonId;
import org.affianca.api.Secrecy;
import org.affianca.api.UnitId;

/**
 * What is needed to open a case: for whom (first is the holder, or whom one speaks to), in which unit, why, from which
 * contact. A file for a household says which; one for a group has a name. Without a kind it is a person's.
 */
public record CaseOpening(
        List<PersonId> members,
        UnitId unit,
        String reason,
        Secrecy secrecy,
        Optional<ContactId> contact,
        Optional<CaseKind> kind,
        String name,
        Optional<HouseholdId> household) {
    public CaseOpening {
        members = List.copyOf(members);
    }

    /** A file for one person, and those who belong to it. */
    public CaseOpening(
            List<PersonId> members, UnitId unit, String reason, Secrecy secrecy, Optional<ContactId> contact) {
        this(members, unit, reason, secrecy, contact, Optional.empty(), "", Optional.empty());
    }
}
