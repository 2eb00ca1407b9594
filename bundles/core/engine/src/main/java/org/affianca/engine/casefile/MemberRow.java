package org.affianca.engine.casefile;

import org.affianca.api.PersonId;
import org.affianca.api.casefile.CaseMember;

/** A row of core.case_member without the name, which not everybody sees. */
record MemberRow(PersonId personId, String role) {
    CaseMember member(String label) {
        return new CaseMember(personId, label, role);
    }
}
