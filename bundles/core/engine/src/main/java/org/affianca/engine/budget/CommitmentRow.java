package org.affianca.engine.budget;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.WorkId;
import org.affianca.api.budget.ChapterId;
import org.affianca.api.budget.Commitment;
import org.affianca.api.budget.CommitmentId;
import org.affianca.api.budget.CommitmentState;
import org.affianca.api.money.Money;

/** A row of core.commitment with its chapter, what the ledger says of it, and whether the viewer sees its work. */
record CommitmentRow(
        CommitmentId id,
        int version,
        CommitmentState state,
        ChapterId chapterId,
        String chapterCode,
        int budgetYear,
        Optional<Long> workId,
        Optional<Long> caseId,
        boolean shown,
        String purpose,
        Money cents,
        Money remaining,
        String act,
        Optional<LocalDate> actOn,
        String reason,
        LocalDate proposedOn,
        String proposer,
        Optional<String> decider) {
    Commitment commitment() {
        return new Commitment(
                id,
                version,
                state,
                chapterId,
                chapterCode + "/" + budgetYear,
                shown ? work() : Optional.empty(),
                shown,
                shown ? purpose : "",
                cents,
                remaining,
                shown ? act : "",
                actOn,
                shown ? reason : "",
                proposedOn,
                shown ? proposer : "",
                decider.filter(any -> shown).orElse(""));
    }

    Optional<WorkId> work() {
        return workId.map(WorkId::new);
    }

    Optional<CaseId> inCase() {
        return caseId.map(CaseId::new);
    }
}
