package org.affianca.api.voucher;

import java.time.LocalDate;
import org.affianca.api.budget.CommitmentId;

/**
 * Vouchers are handed out.
 *
 * @param count 1 to 200; the lowest numbers in stock
 * @param commitment an approved one of the work or of the office; it gives what they are worth
 */
public record Giving(VoucherSeriesId series, int count, CommitmentId commitment, LocalDate on) {}
