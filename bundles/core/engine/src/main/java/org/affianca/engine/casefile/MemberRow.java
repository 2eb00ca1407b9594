package org.affianca.engine.casefile;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.PersonId;
import org.affianca.api.casefile.CaseMember;

/** A row of core.case_member without the name, which not everybody sees. */
record MemberRow(PersonId personId, String role, LocalDate fromDay, Optional<LocalDate> untilDay) {
    CaseMember member(String label) {
        return new CaseMember(personId, label, role, fromDay, untilDay);
    }

    boolean belongsOn(LocalDate day) {
        return untilDay.map(last -> !last.isBefore(day)).orElse(true);
    }
}
