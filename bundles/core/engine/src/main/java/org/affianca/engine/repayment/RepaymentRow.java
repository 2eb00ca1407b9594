package org.affianca.engine.repayment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.ServiceCode;
import org.affianca.api.WorkId;
import org.affianca.api.budget.ChapterId;
import org.affianca.api.money.Money;
import org.affianca.api.repayment.Debt;
import org.affianca.api.repayment.Guarantor;
import org.affianca.api.repayment.RepaymentCause;
import org.affianca.api.repayment.RepaymentId;
import org.affianca.api.repayment.WriteOff;

/** A row of core.repayment with its work's service and what was paid out for that work; whether the actor may write. */
record RepaymentRow(
        RepaymentId id,
        int version,
        CaseId caseId,
        WorkId workId,
        ServiceCode service,
        RepaymentCause cause,
        long principalCents,
        long receivedCents,
        long writtenOffCents,
        String reason,
        String note,
        String act,
        LocalDate agreedOn,
        Optional<Long> chapterId,
        int plan,
        Optional<LocalDate> writtenOffOn,
        String writtenOffAct,
        String writtenOffBecause,
        Optional<Long> lossChapterId,
        boolean writable,
        long paidOutCents) {
    long leftCents() {
        return principalCents - receivedCents - writtenOffCents;
    }

    Optional<ChapterId> chapter() {
        return chapterId.map(ChapterId::new);
    }

    boolean isLoan() {
        return cause == RepaymentCause.LOAN;
    }

    /** A loan comes back only once it went out. */
    boolean isPaidOut() {
        return !isLoan() || paidOutCents >= principalCents;
    }

    Debt debt(List<Guarantor> guarantors) {
        return new Debt(cause, new Money(principalCents), reason, note, act, agreedOn, chapter(), guarantors);
    }

    Optional<WriteOff> writeOff() {
        return writtenOffOn.map(on -> new WriteOff(
                on,
                new Money(writtenOffCents),
                writtenOffAct,
                writtenOffBecause,
                new ChapterId(lossChapterId.orElseThrow())));
    }
}
