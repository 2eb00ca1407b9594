package org.affianca.engine.transfer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.PersonId;
import org.affianca.api.TransferId;
import org.affianca.api.UnitId;
import org.affianca.api.UserId;
import org.affianca.api.transfer.Transfer;
import org.affianca.api.transfer.TransferState;

/** A row of core.case_transfer with the labels of those who acted and what the viewer may do with it. */
record TransferRow(
        TransferId id,
        int version,
        CaseId caseId,
        String caseNumber,
        PersonId holderId,
        UnitId fromUnitId,
        Optional<Long> toUnitId,
        String toBody,
        Optional<Long> toManagerId,
        Optional<String> managerLabel,
        String reason,
        LocalDate answerBy,
        Instant proposedAt,
        String proposedBy,
        TransferState state,
        Optional<Instant> answeredAt,
        Optional<String> answeredBy,
        String answer,
        int received,
        int writable) {
    Optional<UnitId> unit() {
        return toUnitId.map(UnitId::new);
    }

    Optional<UserId> manager() {
        return toManagerId.map(UserId::new);
    }

    boolean isPending() {
        return state == TransferState.PROPOSED;
    }

    /** What another body answered is written down by the sender. */
    boolean mayAnswer() {
        return isPending() && (toUnitId.isPresent() ? received > 0 : writable > 0);
    }

    boolean mayWithdraw() {
        return isPending() && writable > 0;
    }

    Transfer transfer(String holderLabel, LocalDate today) {
        return new Transfer(
                id,
                version,
                caseId,
                caseNumber,
                holderLabel,
                fromUnitId,
                unit(),
                toBody,
                manager(),
                managerLabel.orElse(""),
                reason,
                answerBy,
                proposedAt,
                proposedBy,
                state,
                answeredAt,
                answeredBy.orElse(""),
                answer,
                isPending() && answerBy.isBefore(today),
                mayAnswer(),
                mayWithdraw());
    }
}
