package org.affianca.rest.claims;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.NoteId;
import org.affianca.api.PersonId;
import org.affianca.api.claim.Claim;
import org.affianca.api.claim.ClaimId;
import org.affianca.api.claim.ClaimKind;
import org.affianca.api.claim.ClaimState;
import org.affianca.rest.answer.Versioned;

/** A claim as read. */
public record ClaimBody(
        ClaimId id,
        int version,
        CaseId caseId,
        ClaimKind kind,
        ClaimState state,
        PersonId person,
        String personLabel,
        LocalDate receivedOn,
        String receivedBy,
        String words,
        Optional<NoteId> note,
        LocalDate dueOn,
        Optional<LocalDate> decidedOn,
        String decidedBy,
        String decision,
        Optional<NoteId> addendum,
        Optional<LocalDate> liftedOn,
        boolean mayDecide)
        implements Versioned {
    static ClaimBody of(Claim claim) {
        return new ClaimBody(
                claim.id(),
                claim.version(),
                claim.caseId(),
                claim.data().kind(),
                claim.state(),
                claim.data().person(),
                claim.personLabel(),
                claim.data().receivedOn(),
                claim.receivedBy(),
                claim.data().words(),
                claim.data().note(),
                claim.dueOn(),
                claim.decidedOn(),
                claim.decidedBy(),
                claim.decision(),
                claim.addendum(),
                claim.liftedOn(),
                claim.mayDecide());
    }
}
