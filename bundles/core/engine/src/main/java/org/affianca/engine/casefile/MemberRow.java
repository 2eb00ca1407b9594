package org.affianca.engine.casefile;

import org.affianca.api.PersonId;
import org.affianca.api.casefile.CaseMember;

/** A row of core.case_member with the name of its person. */
record MemberRow(PersonId personId, String surname, String name, String role) {
    CaseMember member() {
        return new CaseMember(personId, surname + " " + name, role);
    }
}
