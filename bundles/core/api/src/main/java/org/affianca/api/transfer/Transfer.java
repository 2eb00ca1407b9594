package org.affianca.api.transfer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.TransferId;
import org.affianca.api.UnitId;
import org.affianca.api.UserId;

/**
 * A transfer as those concerned may see it: it tells nothing of the case but its number, and the name of the holder to
 * who sees the person. {@code late} is true when the day of the answer has passed without one.
 */
public record Transfer(
        TransferId id,
        int version,
        CaseId caseId,
        String caseNumber,
        String holderLabel,
        UnitId from,
        Optional<UnitId> unit,
        String body,
        Optional<UserId> manager,
        String managerLabel,
        String reason,
        LocalDate answerBy,
        Instant proposedAt,
        String proposedBy,
        TransferState state,
        Optional<Instant> answeredAt,
        String answeredBy,
        String answer,
        boolean late,
        boolean mayAnswer,
        boolean mayWithdraw) {}
