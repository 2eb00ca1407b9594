package org.affianca.engine.claim;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.NoteId;
import org.affianca.api.PersonId;
import org.affianca.api.claim.Claim;
import org.affianca.api.claim.ClaimData;
import org.affianca.api.claim.ClaimId;
import org.affianca.api.claim.ClaimKind;
import org.affianca.api.claim.ClaimState;

/** A claim as it is kept. */
record ClaimRow(
        ClaimId id,
        int version,
        CaseId caseId,
        PersonId personId,
        ClaimKind kind,
        ClaimState state,
        LocalDate receivedOn,
        String receivedBy,
        String words,
        Optional<Long> noteId,
        LocalDate dueOn,
        Optional<LocalDate> decidedOn,
        Optional<String> decidedBy,
        String decision,
        Optional<Long> addendumId,
        Optional<LocalDate> liftedOn) {
    Claim claim(String label, boolean mayDecide) {
        boolean open = state == ClaimState.RECEIVED || (state == ClaimState.GRANTED && kind == ClaimKind.RESTRICTION);
        return new Claim(
                id,
                version,
                caseId,
                state,
                new ClaimData(personId, kind, receivedOn, words, noteId.map(NoteId::new)),
                label,
                receivedBy,
                dueOn,
                decidedOn,
                decidedBy.orElse(""),
                decision,
                addendumId.map(NoteId::new),
                liftedOn,
                open && mayDecide);
    }
}
