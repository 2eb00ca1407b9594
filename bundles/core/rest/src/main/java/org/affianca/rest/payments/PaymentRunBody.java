package org.affianca.rest.payments;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.affianca.api.money.Money;
import org.affianca.api.payment.PaymentRun;
import org.affianca.api.payment.PaymentRunId;
import org.affianca.api.payment.RunLine;
import org.affianca.api.payment.RunState;
import org.affianca.api.payment.TreasuryId;
import org.affianca.rest.answer.Versioned;

/** A payment run as read, with its lines and their sum. */
public record PaymentRunBody(
        PaymentRunId id,
        int version,
        RunState state,
        TreasuryId treasury,
        String treasuryName,
        LocalDate executeOn,
        String preparedBy,
        String approvedBy,
        Optional<LocalDate> executedOn,
        Money total,
        List<RunLine> lines)
        implements Versioned {
    static PaymentRunBody of(PaymentRun run) {
        return new PaymentRunBody(
                run.id(),
                run.version(),
                run.state(),
                run.treasury(),
                run.treasuryName(),
                run.executeOn(),
                run.preparedBy(),
                run.approvedBy(),
                run.executedOn(),
                run.total(),
                run.lines());
    }
}
