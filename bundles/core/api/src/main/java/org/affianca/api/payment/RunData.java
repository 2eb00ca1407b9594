package org.affianca.api.payment;

import java.time.LocalDate;

/**
 * A payment run as it is prepared: it takes in all payments that are due, the oldest first, at most 1,000.
 *
 * @param executeOn when the bank shall pay, today or later
 */
public record RunData(TreasuryId treasury, LocalDate executeOn) {}
