package org.affianca.rest.transfers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.affianca.api.CaseId;
import org.affianca.api.TransferId;
import org.affianca.api.UnitId;
import org.affianca.api.UserId;
import org.affianca.api.organisation.Organisation;
import org.affianca.api.organisation.Unit;
import org.affianca.api.transfer.Transfer;
import org.affianca.api.transfer.TransferState;
import org.affianca.rest.answer.Versioned;
import org.affianca.rest.call.Call;

/** A transfer as read, with the names of the units. */
public record TransferBody(
        TransferId id,
        int version,
        CaseId caseId,
        String caseNumber,
        String holderLabel,
        UnitId from,
        String fromLabel,
        Optional<UnitId> unit,
        String toLabel,
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
        boolean mayWithdraw)
        implements Versioned {
    static TransferBody of(Transfer transfer, Map<UnitId, String> units) {
        return new TransferBody(
                transfer.id(),
                transfer.version(),
                transfer.caseId(),
                transfer.caseNumber(),
                transfer.holderLabel(),
                transfer.from(),
                units.getOrDefault(transfer.from(), ""),
                transfer.unit(),
                transfer.unit().map(unit -> units.getOrDefault(unit, "")).orElse(transfer.body()),
                transfer.manager(),
                transfer.managerLabel(),
                transfer.reason(),
                transfer.answerBy(),
                transfer.proposedAt(),
                transfer.proposedBy(),
                transfer.state(),
                transfer.answeredAt(),
                transfer.answeredBy(),
                transfer.answer(),
                transfer.late(),
                transfer.mayAnswer(),
                transfer.mayWithdraw());
    }

    static Map<UnitId, String> names(Organisation organisation) {
        return organisation.units(Call.now().locale()).stream().collect(Collectors.toMap(Unit::id, Unit::label));
    }
}
