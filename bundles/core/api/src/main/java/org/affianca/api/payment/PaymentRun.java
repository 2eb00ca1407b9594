package org.affianca.api.payment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.affianca.api.money.Money;

/**
 * Payments that the bank is told to make together. Version counts changes, for ETag.
 *
 * @param treasuryName the bank account it is paid from
 * @param preparedBy label of who prepared it
 * @param approvedBy label of who approved it, somebody else; empty before
 * @param lines in the order of the bank's file
 */
public record PaymentRun(
        PaymentRunId id,
        int version,
        RunState state,
        TreasuryId treasury,
        String treasuryName,
        LocalDate executeOn,
        String preparedBy,
        String approvedBy,
        Optional<LocalDate> executedOn,
        List<RunLine> lines) {
    public PaymentRun {
        lines = List.copyOf(lines);
    }

    public Money total() {
        return lines.stream().map(RunLine::amount).reduce(Money.ZERO, Money::plus);
    }
}
