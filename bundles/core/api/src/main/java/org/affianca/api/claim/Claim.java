package org.affianca.api.claim;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.NoteId;

/**
 * A claim, from its receipt to the decision.
 *
 * @param personLabel empty for who may not see the person
 * @param dueOn by when it must be answered
 * @param decision what was decided; empty until then
 * @param addendum the note by which a record was put right
 * @param mayDecide whether the actor may decide it now, or lift the restriction: the manager, or who coordinates
 */
public record Claim(
        ClaimId id,
        int version,
        CaseId caseId,
        ClaimState state,
        ClaimData data,
        String personLabel,
        String receivedBy,
        LocalDate dueOn,
        Optional<LocalDate> decidedOn,
        String decidedBy,
        String decision,
        Optional<NoteId> addendum,
        Optional<LocalDate> liftedOn,
        boolean mayDecide) {}
