package org.affianca.api.payment;

import java.time.LocalDate;
import org.affianca.api.money.Money;

/** A payment run as a list shows it. */
public record RunSummary(
        PaymentRunId id, RunState state, String treasuryName, LocalDate executeOn, int payments, Money total) {}
