package org.affianca.api.repayment;

import java.time.LocalDate;
import org.affianca.api.money.Money;

/**
 * Something that came back.
 *
 * @param amount positive, no more than is owed
 * @param way code of list {@code receipt-way}
 * @param reference number of the notice or transfer (IUV), at most 200 characters, may be empty
 */
public record ReceiptData(LocalDate on, Money amount, String way, String reference) {}
