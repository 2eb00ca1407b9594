package org.affianca.engine.payment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.affianca.api.UserId;
import org.affianca.api.payment.PaymentRun;
import org.affianca.api.payment.PaymentRunId;
import org.affianca.api.payment.RunLine;
import org.affianca.api.payment.RunState;
import org.affianca.api.payment.TreasuryId;

/** A row of core.payment_run with its bank account. */
record RunRow(
        PaymentRunId id,
        int version,
        RunState state,
        TreasuryId treasuryId,
        String treasuryName,
        String holder,
        String iban,
        String bic,
        LocalDate executeOn,
        UserId preparedBy,
        String preparer,
        Optional<String> approver,
        Optional<Instant> approvedAt,
        Optional<LocalDate> executedOn) {
    PaymentRun run(List<RunLine> lines) {
        return new PaymentRun(
                id,
                version,
                state,
                treasuryId,
                treasuryName,
                executeOn,
                preparer,
                approver.orElse(""),
                executedOn,
                lines);
    }

    /** Whether its lines are fixed; before, they are what the payees are today. */
    boolean fixed() {
        return approvedAt.isPresent();
    }
}
