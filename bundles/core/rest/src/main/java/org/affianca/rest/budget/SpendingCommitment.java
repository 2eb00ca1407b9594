package org.affianca.rest.budget;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.WorkId;
import org.affianca.api.budget.ChapterId;
import org.affianca.api.budget.Commitment;
import org.affianca.api.budget.CommitmentId;
import org.affianca.api.budget.CommitmentState;
import org.affianca.api.money.Money;
import org.affianca.rest.answer.Versioned;

/** Money of a chapter that is promised, as read; without work and purpose when the work is not the reader's to see. */
public record SpendingCommitment(
        CommitmentId id,
        int version,
        CommitmentState state,
        ChapterId chapter,
        String chapterCode,
        Optional<WorkId> work,
        boolean shown,
        String purpose,
        Money amount,
        Money left,
        String act,
        Optional<LocalDate> actOn,
        String reason,
        LocalDate proposedOn,
        String proposedBy,
        String decidedBy)
        implements Versioned {
    static SpendingCommitment of(Commitment one) {
        return new SpendingCommitment(
                one.id(),
                one.version(),
                one.state(),
                one.chapter(),
                one.chapterCode(),
                one.work(),
                one.shown(),
                one.purpose(),
                one.amount(),
                one.left(),
                one.act(),
                one.actOn(),
                one.reason(),
                one.proposedOn(),
                one.proposedBy(),
                one.decidedBy());
    }
}
