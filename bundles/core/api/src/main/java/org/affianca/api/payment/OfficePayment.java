package org.affianca.api.payment;

import org.affianca.api.budget.CommitmentId;
import org.affianca.api.money.Money;

/**
 * The decision that the office pays an amount, such as a shop's invoice.
 *
 * @param commitment an approved one that is for no work
 * @param amount more than nothing
 * @param reference invoice or act, 1 to 140 characters
 */
public record OfficePayment(CommitmentId commitment, PayeeId payee, Money amount, String reference) {}
